package ca.passerelle.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts an element in the browser is handed: those of its groups, in one language. */
class TextsTest {
  private final Locale machine = Locale.getDefault();

  @BeforeEach
  void theMachineSpeaksEnglish() {
    Locale.setDefault(Locale.CANADA);
  }

  @AfterEach
  void restore() {
    Locale.setDefault(machine);
  }

  @Test
  void onlyTheGroupsAskedForAreHandedOver() {
    assertThat(Texts.of(Locale.FRENCH, "citizen.idle.").keySet())
        .isNotEmpty()
        .allMatch(key -> key.startsWith("citizen.idle."));
    assertThat(Texts.of(Locale.FRENCH, "citizen.idle.", "citizen.bar.").keySet())
        .anyMatch(key -> key.startsWith("citizen.bar."));
    assertThat(Texts.of(Locale.FRENCH, "no.such.group.")).isEmpty();
    assertThat(Texts.of(Locale.FRENCH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-CA", "en-GB"})
  void anyEnglishIsEnglish(String tag) {
    assertThat(Texts.of(Locale.forLanguageTag(tag), "citizen.bar."))
        .containsEntry("citizen.bar.quit", "Quit and erase");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "fr-CA", "ht", "und"})
  void everyoneElseGetsFrenchWhateverTheMachineSpeaks(String tag) {
    assertThat(Texts.of(Locale.forLanguageTag(tag), "citizen.bar."))
        .containsEntry("citizen.bar.quit", "Quitter et effacer");
  }

  @Test
  void aLanguageLacksNothingOfAnother() {
    assertThat(Texts.of(Locale.ENGLISH, "").keySet())
        .isEqualTo(Texts.of(Locale.FRENCH, "").keySet());
  }
}
