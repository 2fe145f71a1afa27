package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.uikit.LanguageChoice;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A language chosen once is spoken until the visit ends, whatever happens to the page. */
class TheLanguageStaysTest extends CitizenStory {
  @ParameterizedTest
  @ValueSource(
      strings = {"/accueil", "/besoin/food", "/urgence", "/contact", "/code", "/recherche"})
  void aReloadOfAnyScreenKeepsTheLanguageChosenOnIt(String place) {
    startInFrench();
    walkTo(TABLET + place);
    chooseLanguage("en");
    reload(TABLET + place);
    assertThat(spoken()).isEqualTo("en");
    assertThat(screen()).doesNotContain("Français, actuel").contains("English");
  }

  @Test
  void theLanguageTouchedOnTheWelcomeOutlivesAReloadToo() {
    walkTo(TABLET + "/accueil?langue=en");
    reload(TABLET + "/besoin/housing");
    assertThat(screen()).contains("Open now");
  }

  @Test
  void theNextPersonIsNotSpokenToInTheLanguageOfTheOneBefore() {
    startInFrench();
    chooseLanguage("en");
    reload(TABLET);
    assertThat(spoken()).isEqualTo("fr");
    reload(TABLET + "/accueil");
    assertThat(spoken()).isEqualTo("fr");
  }

  @Test
  void theOneTouchedLastCounts() {
    walkTo(TABLET + "/accueil?langue=en");
    chooseLanguage("fr");
    walkTo(TABLET + "/besoin/food");
    assertThat(spoken()).isEqualTo("fr");
    chooseLanguage("en");
    walkTo(TABLET + "/urgence");
    assertThat(screen()).contains("Help right now");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "", "xx-YY", "<script>"})
  void aLanguageNobodyHereSpeaksInAnAddressIsAsGoodAsNone(String tag) {
    walkTo(TABLET);
    walkTo(TABLET + "/accueil?langue=" + tag);
    assertThat(spoken()).isEqualTo("fr");
  }

  @Test
  void everyScreenNamesTheLanguagesInThemselves() {
    for (var place : new String[] {"", "/accueil", "/besoin/safety", "/contact", "/code"}) {
      walkTo(TABLET + place);
      var choice = find(LanguageChoice.class).single();
      var names = json(choice, "languages");
      assertThat(names.toString()).contains("Français", "English");
      assertThat(choice.getElement().getProperty("current")).isEqualTo(spoken());
    }
  }

  private String spoken() {
    return UI.getCurrent().getLocale().getLanguage();
  }

  /** A new page of the same browser: its own wish is another language than the chosen one. */
  private void reload(String address) {
    UI.getCurrent().setLocale(Locale.FRENCH);
    walkTo("");
    walkTo(address);
  }
}
