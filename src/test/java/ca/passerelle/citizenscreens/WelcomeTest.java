package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.uikit.Attract;
import ca.passerelle.uikit.FixedBar;
import ca.passerelle.uikit.IdleGuard;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Somebody comes to the tablet, in one language or the other. */
class WelcomeTest extends CitizenStory {
  @Test
  void oneIsWelcomedInEachLanguageOfTheNeighbourhood() {
    walkTo(TABLET);
    assertThat(screen()).contains("Bonjour", "Hello");
  }

  @Test
  void newsOfTheNeighbourhoodAreShown() {
    walkTo(TABLET);
    assertThat(json(find(Attract.class).single(), "news")).isNotEmpty();
  }

  @Test
  void touchingHelloStartsInEnglish() {
    walkTo(TABLET);
    walkTo(TABLET + "/accueil?langue=en");
    assertThat(screen()).contains("What do you need?");
  }

  @Test
  void theNextPersonIsWelcomedInTheFirstLanguageAgain() {
    walkTo(TABLET + "/accueil?langue=en");
    walkTo(TABLET);
    assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.of("fr"));
  }

  @Test
  void changingTheLanguageKeepsThePlace() {
    startInFrench();
    touchTile("Manger");
    chooseLanguage("en");
    assertThat(getCurrentView()).isInstanceOf(NeedView.class);
    assertThat(screen()).contains("Emergency food box", "Open now");
  }

  @Test
  void aLanguageTheNeighbourhoodDoesNotSpeakIsIgnored() {
    startInFrench();
    chooseLanguage("de");
    assertThat(screen()).contains("De quoi avez-vous besoin");
  }

  @Test
  void theFiveWaysAreOnEveryScreen() {
    for (var place :
        new String[] {"", "/accueil", "/besoin/food", "/urgence", "/contact", "/code"}) {
      walkTo(TABLET + place);
      var ways = json(find(FixedBar.class).single(), "ways");
      assertThat(ways.get("urgence").asString()).isEqualTo(TABLET + "/urgence");
      assertThat(ways.get("home").asString()).isEqualTo(TABLET);
    }
  }

  @Test
  void nobodyIsAskedWhetherTheyAreThereOnTheWelcomeItself() {
    walkTo(TABLET);
    assertThat(guard().getProperty("quiet", false)).isTrue();
    walkTo(TABLET + "/accueil");
    assertThat(guard().getProperty("quiet", true)).isFalse();
  }

  private Element guard() {
    return find(IdleGuard.class).single().getElement();
  }
}
