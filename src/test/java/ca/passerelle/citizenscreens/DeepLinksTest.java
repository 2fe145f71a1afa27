package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.uikit.ContactForm;
import ca.passerelle.uikit.FixedBar;
import ca.passerelle.uikit.NeedTile;
import ca.passerelle.uikit.WaysOn;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are kept, shared and mistyped: whatever stands in one, a screen leads on. */
class DeepLinksTest extends CitizenStory {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/service/not-a-uuid",
        "/service/0",
        "/service/00000000-0000-4000-8000-000000000000",
        "/besoin/gold",
        "/besoin/FOOD",
        "/besoin/%3Cscript%3E"
      })
  void whatIsNotThereIsSaidKindlyOnTheKioskItself(String place) {
    walkTo(TABLET + place + "?langue=fr");
    assertThat(find(WaysOn.class).exists()).isTrue();
    assertThat(find(FixedBar.class).exists()).isTrue();
    assertThat(screen()).contains("Parler à quelqu’un", "211", TABLET + "/accueil");
  }

  @ParameterizedTest
  @ValueSource(strings = {"service=nonsense", "service=", "besoin=gold", "besoin=", "x=y"})
  void theFormOpensThoughItIsAboutNothingWeKnow(String query) {
    walkTo(TABLET + "/contact?" + query + "&langue=fr");
    var form = find(ContactForm.class).single().getElement();
    assertThat(form.getPropertyRaw("service")).isNull();
    assertThat(form.getProperty("kiosk")).isEqualTo("demo-caisse");
  }

  @Test
  void theFormIsAboutTheNeedOneCameFrom() {
    walkTo(TABLET + "/contact?besoin=housing&langue=fr");
    assertThat(find(ContactForm.class).single().getElement().getProperty("need"))
        .isEqualTo("housing");
  }

  @Test
  void aFormAboutAServiceOfAnotherNeighbourhoodIsAboutNone() {
    startInFrench();
    touchTile("Manger");
    var id = cards().getFirst().get("href").asString().replaceAll(".*/", "");
    walkTo("borne/web-quartier-demo/contact?service=" + id);
    assertThat(find(ContactForm.class).single().getElement().getPropertyRaw("service")).isNotNull();
    walkTo(TABLET + "/contact?service=11111111-1111-4111-8111-111111111111");
    assertThat(find(ContactForm.class).single().getElement().getPropertyRaw("service")).isNull();
  }

  @Test
  void aServiceOpenedFromALinkLeadsBackToTheNeeds() {
    startInFrench();
    touchTile("Manger");
    var href = cards().getFirst().get("href").asString();
    walkTo(TABLET);
    walkTo(href);
    assertThat(screen()).contains(TABLET + "/accueil");
  }

  @Test
  void aServiceFoundByAWordLeadsBackToWhatWasFound() {
    startInFrench();
    searchFor("depannage");
    touchCard("Dépannage alimentaire");
    assertThat(screen()).contains(TABLET + "/recherche");
    walkTo(TABLET + "/recherche");
    assertThat(cardNames()).contains("Dépannage alimentaire");
  }

  @Test
  void aVeryLongWordIsCutAndNotRefused() {
    startInFrench();
    searchFor("a".repeat(5000));
    assertThat(Choices.of(UI.getCurrent()).words()).hasSize(80);
    assertThat(screen()).contains("Rien trouvé");
  }

  @Test
  void aSearchOpenedWithoutAWordOffersTheNeedsAndNoReproach() {
    startInFrench();
    walkTo(TABLET + "/recherche");
    assertThat(screen()).doesNotContain("Rien trouvé");
    assertThat(find(NeedTile.class).all()).hasSize(10);
  }

  @Test
  void aTabletsAddressInAnotherBrowserKeepsNothingOfWhereItWanted() {
    walkTo("borne/demo-epicerie/besoin/safety");
    assertThat(UI.getCurrent().getActiveViewLocation().getPath())
        .isEqualTo("borne/web-quartier-demo")
        .doesNotContain("safety");
  }
}
