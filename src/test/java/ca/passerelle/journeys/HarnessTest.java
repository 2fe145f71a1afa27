package ca.passerelle.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The harness can fail: a page with known faults, looked at by the same eyes. */
@Tag("journeys")
class HarnessTest {
  private static Browser browser;

  @BeforeAll
  static void openABrowser() {
    browser = Browser.open(path -> URI.create("http://localhost:9" + path));
  }

  @AfterAll
  static void closeIt() {
    browser.close();
  }

  @Test
  void axeFindsWhatIsOffByDefaultToo() {
    browser.show(
        """
        <!doctype html><html><head><title>Faults</title></head><body>
        <p style="color:#767676">Grey enough for AA, not for AAA.</p>
        <button style="width:12px;height:12px;padding:0">a</button><button style="width:12px;height:12px;padding:0">b</button>
        <img src="data:,"></body></html>
        """);
    assertThat(browser.accessibilityFaults())
        .anyMatch(fault -> fault.startsWith("color-contrast-enhanced"))
        .anyMatch(fault -> fault.startsWith("target-size"))
        .anyMatch(fault -> fault.startsWith("html-has-lang"))
        .anyMatch(fault -> fault.startsWith("image-alt"));
    assertThatThrownBy(browser::isAccessible).isInstanceOf(AssertionError.class);
  }

  @Test
  void findsLabelsInShadowTreesAndSlotsAndOnlyWhatIsVisible() {
    browser.show(
        """
        <!doctype html><title>Trees</title><body><x-box>Dans la fente</x-box><p hidden>Caché</p>
        <script>
          const box = document.querySelector('x-box').attachShadow({mode: 'open'});
          box.innerHTML = '<label for=n>Mon nom</label><input id=n><button>Envoyer <span hidden>tout</span></button><slot></slot><output></output>';
          box.querySelector('button').onclick = () => box.querySelector('output').textContent = 'Bonjour ' + box.querySelector('input').value;
        </script>
        """);
    browser.type("Mon nom", "Léa").tap("Envoyer").sees("Bonjour Léa").sees("Dans la fente");
    assertThat(browser.words()).doesNotContain("caché", "tout");
    assertThat(browser.offers("Effacer")).isFalse();
  }
}
