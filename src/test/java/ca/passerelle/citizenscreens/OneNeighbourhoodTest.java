package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.directory.ServiceFilter;
import ca.passerelle.uikit.NeedTile;
import ca.passerelle.uikit.ServiceSheet;
import ca.passerelle.uikit.WaysOn;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A kiosk shows its own neighbourhood and nothing of the others. */
class OneNeighbourhoodTest extends CitizenStory {
  @Test
  void aServiceOfAnotherNeighbourhoodIsNotShownHere() {
    startInFrench();
    touchTile("Manger");
    var elsewhere = cards().getFirst().get("href").asString();
    walkTo(elsewhere.replace("demo-caisse", "web-mercier-est"));
    assertThat(find(ServiceSheet.class).exists()).isFalse();
    assertThat(screen()).contains("Ce service n’est plus dans la liste.", "tel:211");
  }

  @Test
  void aSearchDoesNotLookOverTheFence() {
    walkTo("borne/web-mercier-est/accueil?langue=fr");
    searchFor("Dépannage alimentaire");
    assertThat(cardNames()).doesNotContain("Dépannage alimentaire");
    walkTo(TABLET + "/accueil?langue=fr");
    searchFor("Maison des Familles");
    assertThat(cardNames()).noneMatch(name -> name.contains("Mercier"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mercier-est", "centre-sud", "jonquiere", "quartier-demo"})
  void eachHasTheSameTenNeedsAndItsOwnName(String community) {
    walkTo("borne/web-" + community + "/accueil?langue=fr");
    assertThat(find(NeedTile.class).all())
        .hasSize(10)
        .allSatisfy(tile ->
            assertThat(json(tile, "need").get("href").asString())
                .startsWith("borne/web-" + community + "/besoin/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mercier-est", "centre-sud", "jonquiere"})
  void inARealOneNothingIsMadeUp(String community) {
    walkTo("borne/web-" + community + "/accueil?langue=fr");
    for (var tile : find(NeedTile.class).all()) {
      walkTo(json(tile, "need").get("href").asString());
      assertThat(cards().isEmpty() || screen().contains("Horaire à confirmer")).isTrue();
      assertThat(screen()).doesNotContain("514-555", "514 555");
    }
  }

  @Test
  void aNeedWithoutAnyServiceHereStillLeadsOn() {
    walkTo("borne/web-mercier-est/accueil?langue=fr");
    var empty =
        find(NeedTile.class).all().stream()
            .map(tile -> json(tile, "need").get("href").asString())
            .filter(href -> {
              walkTo(href);
              return cards().isEmpty();
            })
            .findFirst();
    assertThat(empty).isPresent();
    walkTo(empty.get());
    assertThat(screen()).contains("Aucun service ici pour ce besoin.", "211");
    assertThat(find(WaysOn.class).single().getElement().getProperty("within", false)).isTrue();
  }

  @Test
  void theFilterOfOneNeedIsStillThereInTheNextButNotForTheNextPerson() {
    startInFrench();
    touchTile("Manger");
    touchFilter("Gratuit");
    touchFilter("Personnes aînées");
    walkTo(TABLET + "/accueil");
    touchTile("Me loger");
    assertThat(Choices.of(UI.getCurrent()).filter().free()).isTrue();
    walkTo(TABLET);
    assertThat(Choices.of(UI.getCurrent())).isEqualTo(new Choices(ServiceFilter.NONE, "", ""));
  }
}
