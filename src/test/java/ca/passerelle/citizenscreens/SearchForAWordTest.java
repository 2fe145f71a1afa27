package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.uikit.NeedTile;
import ca.passerelle.uikit.SearchField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

/** Somebody writes one word. */
class SearchForAWordTest extends CitizenStory {
  @Test
  void aWordFindsServicesWithoutItsAccents() {
    startInFrench();
    searchFor("depannage");
    assertThat(cardNames()).contains("Dépannage alimentaire");
  }

  @Test
  void aWordIsNeverPutIntoAnAddress() {
    startInFrench();
    searchFor("depannage");
    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
        .isEqualTo(TABLET + "/recherche");
  }

  @Test
  void nothingFoundIsNeverAnEmptyScreen() {
    startInFrench();
    searchFor("xyzzy");
    assertThat(screen()).contains("Rien trouvé", "211", "Parler à quelqu’un");
    assertThat(find(NeedTile.class).all()).hasSize(10);
  }

  @Test
  void oneCanSearchAgainFromTheResults() {
    startInFrench();
    searchFor("xyzzy");
    searchFor("depannage");
    assertThat(cardNames()).contains("Dépannage alimentaire");
  }

  @Test
  void theNextPersonDoesNotSeeTheWord() {
    startInFrench();
    searchFor("depannage");
    startInFrench();
    walkTo(TABLET + "/recherche");
    assertThat(screen()).doesNotContain("depannage");
  }

  @Test
  void whileOneWritesServicesComeInThePlaceOfTheNeeds() {
    startInFrench();
    write("so");
    assertThat(cardNames()).contains("Souper du vendredi", "Soins des dents");
    assertThat(find(NeedTile.class).all()).isEmpty();
    write("xyzzy");
    assertThat(screen()).contains("Rien trouvé", "211", "Parler à quelqu’un");
    write("");
    assertThat(cards()).isEmpty();
    assertThat(find(NeedTile.class).all()).hasSize(10);
  }

  @Test
  void theWayBackFromAServiceLeadsToTheWordsThatWereWritten() {
    startInFrench();
    write("depannage");
    touchCard("Dépannage alimentaire");
    assertThat(screen()).contains(TABLET + "/recherche");
    walkTo(TABLET + "/recherche");
    assertThat(cardNames()).contains("Dépannage alimentaire");
  }

  @Test
  void aWordTakenForAnotherIsNamed() {
    startInFrench();
    searchFor("depnanage");
    assertThat(screen()).contains("Cherché\u00a0: «\u00a0dépannage\u00a0».");
    searchFor("dépannage");
    assertThat(screen()).doesNotContain("Cherché");
  }

  @Test
  void aSentenceFindsWhatItIsAbout() {
    startInFrench();
    searchFor("j'ai pas mangé depuis hier");
    assertThat(cardNames().subList(0, 3))
        .containsAnyOf("Repas chaud du midi", "Dépannage alimentaire", "Frigo partagé");
  }

  private void write(String words) {
    var field = find(SearchField.class).single();
    ComponentUtil.fireEvent(field, new SearchField.Typed(field, true, words));
  }
}
