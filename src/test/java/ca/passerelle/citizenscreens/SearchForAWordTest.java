package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.uikit.NeedTile;
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
}
