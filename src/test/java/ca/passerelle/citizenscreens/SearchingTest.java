package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.uikit.NeedTile;
import ca.passerelle.uikit.SearchField;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody writes, they find a service or the way to somebody who knows. */
class SearchingTest extends CitizenStory {
  @ParameterizedTest
  @ValueSource(strings = {"Dépannage", "DEPANNAGE", "  dépannage  ", "depannage alimentaire"})
  void capitalsAccentsAndSpacesDoNotMatter(String words) {
    startInFrench();
    searchFor(words);
    assertThat(cardNames()).contains("Dépannage alimentaire");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "' or 1=1 --", "<b>", "\\", "*", "💛", "\u0000"})
  void signsThatMeanSomethingToAMachineBreakNothing(String words) {
    startInFrench();
    searchFor(words);
    assertThat(getCurrentView()).isInstanceOf(SearchView.class);
    assertThat(cards().isEmpty()).isEqualTo(screen().contains("Rien trouvé"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dépanage", "depannaje alimantaire"})
  void aSlipOfThePenDoesNotMatter(String words) {
    startInFrench();
    searchFor(words);
    assertThat(cardNames()).contains("Dépannage alimentaire");
  }

  @Test
  void aWordOfTheOtherLanguageIsFoundOnTheScreenOfThatLanguage() {
    walkTo(TABLET + "/accueil?langue=en");
    searchFor("emergency food");
    assertThat(cardNames()).contains("Emergency food box");
  }

  @Test
  void oneServiceIsOneAndSeveralAreCounted() {
    startInFrench();
    searchFor("depannage alimentaire");
    int found = cards().size();
    assertThat(screen()).contains(found == 1 ? "1 service." : found + " services.");
    searchFor("repas");
    assertThat(screen()).contains(cards().size() + " services.");
  }

  @Test
  void filtersNarrowWhatWasFoundAndLeaveNoEmptyScreen() {
    startInFrench();
    searchFor("repas");
    int all = cards().size();
    touchFilter("Gratuit");
    assertThat(cards()).isNotEmpty().hasSizeLessThan(all);
    touchFilter("Ouvert maintenant");
    touchFilter("Sans marche");
    touchFilter("Enfants");
    assertThat(cards()).isNotEmpty();
  }

  @Test
  void theWordStandsInTheFieldOfTheResultsButNotOnTheHome() {
    startInFrench();
    searchFor("repas");
    assertThat(written()).isEqualTo("repas");
    walkTo(TABLET + "/accueil");
    assertThat(written()).isEmpty();
  }

  @Test
  void theLanguageChangesAndTheWordStays() {
    startInFrench();
    searchFor("frigo");
    chooseLanguage("en");
    assertThat(written()).isEqualTo("frigo");
    assertThat(Choices.of(UI.getCurrent()).words()).isEqualTo("frigo");
  }

  @Test
  void nothingFoundStillShowsWhatPeopleNeed() {
    startInFrench();
    searchFor("xyzzy");
    assertThat(find(NeedTile.class).all()).hasSize(10);
    searchFor("frigo");
    assertThat(find(NeedTile.class).all()).isEmpty();
    assertThat(cardNames()).contains("Frigo partagé");
  }

  private String written() {
    return find(SearchField.class).single().getElement().getProperty("words");
  }
}
