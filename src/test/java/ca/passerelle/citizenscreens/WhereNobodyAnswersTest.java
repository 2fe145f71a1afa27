package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.uikit.ContactForm;
import ca.passerelle.uikit.NeedTile;
import ca.passerelle.uikit.ServiceSheet;
import ca.passerelle.uikit.WaysOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * A real neighbourhood without a team yet: nobody is left waiting for a call that will not come.
 */
class WhereNobodyAnswersTest extends CitizenStory {
  @ParameterizedTest
  @ValueSource(strings = {"mercier-est", "centre-sud", "jonquiere"})
  void askingForAPersonLeadsTo211AtOnce(String community) {
    walkTo("borne/web-" + community + "/contact?langue=fr");
    assertThat(find(ContactForm.class).exists()).isFalse();
    assertThat(screen()).contains("Personne ne répond encore ici.", "tel:211");
  }

  @Test
  void inEnglishTheSameIsSaid() {
    walkTo("borne/web-jonquiere/contact?langue=en");
    assertThat(screen()).contains("Nobody answers here yet.", "Dial 211");
  }

  @Test
  void aServiceDoesNotOfferToBeContactedAboutIt() {
    walkTo("borne/web-mercier-est/accueil?langue=fr");
    searchFor("Maison des Familles");
    touchCard(cardNames().getFirst());
    var sheet = json(find(ServiceSheet.class).single(), "sheet");
    assertThat(sheet.path("askHref").isNull() || sheet.path("askHref").isMissingNode()).isTrue();
  }

  @Test
  void aSearchWithoutResultNamesNoTeamThatIsNotThere() {
    walkTo("borne/web-centre-sud/accueil?langue=fr");
    searchFor("xyzzy");
    assertThat(ways().toString()).contains("Composez le 211").doesNotContain("Parler à quelqu’un");
    assertThat(find(NeedTile.class).all()).hasSize(10);
  }

  @Test
  void whereThereIsATeamItIsNamedFirst() {
    walkTo(TABLET + "/accueil?langue=fr");
    searchFor("xyzzy");
    var first = ways().get(0);
    assertThat(first.get("label").asString()).isEqualTo("Parler à quelqu’un");
    assertThat(first.get("main").asBoolean()).isTrue();
  }

  @Test
  void aTabletNames211WithoutPretendingToDial() {
    walkTo(TABLET + "/accueil?langue=fr");
    searchFor("xyzzy");
    assertThat(ways().get(1).get("href").asString()).isEmpty();
  }

  private JsonNode ways() {
    return json(find(WaysOn.class).single(), "ways");
  }
}
