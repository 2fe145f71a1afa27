package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people in distress write, rightly spelt, is never taken for something else. */
@PasserelleTest
class RightWordsStayTest {
  @Autowired private Directory directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "faim",
        "peur",
        "agression",
        "abus",
        "coups",
        "perte",
        "viol",
        "violence",
        "suicide",
        "mourir",
        "battue",
        "frappe",
        "menace",
        "drogue",
        "prison",
        "police",
        "avortement",
        "enceinte",
        "sida",
        "dettes",
        "saisie",
        "rupture",
        "divorce",
        "harcelement",
        "inceste",
        "rape",
        "fear",
        "dead",
        "drunk",
        "hungry",
        "abuse",
        "beaten",
        "threat",
        "pregnant",
        "divorce",
        "prison",
        "overdose",
        "assault",
        "homeless",
        "eviction"
      })
  void theWordStays(String word) {
    var found =
        directory.search(
            new CommunityId("quartier-demo"),
            word,
            new Viewer(Language.FRENCH, Optional.empty(), MutableClock.START));

    assertThat(found.taken()).isEmpty();
  }

  @Test
  void aSlipIsTakenForWhatWasMeantAndThatIsSaid() {
    var found =
        directory.search(
            new CommunityId("quartier-demo"),
            "depnanage",
            new Viewer(Language.FRENCH, Optional.empty(), MutableClock.START));

    assertThat(found.taken()).contains("dépannage");
  }
}
