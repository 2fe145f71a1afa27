package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.uikit.Brand;
import ca.passerelle.uikit.FixedBar;
import ca.passerelle.uikit.Listen;
import ca.passerelle.uikit.NeedTile;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold on every screen, in each language. */
class ScreensInBothLanguagesTest extends CitizenStory {
  private static final Set<String> HEARD = Set.of("urgence");

  @ParameterizedTest
  @CsvSource({
    "'',fr",
    "'',en",
    "accueil,fr",
    "accueil,en",
    "besoin/food,fr",
    "besoin/food,en",
    "besoin/safety,fr",
    "besoin/safety,en",
    "recherche,fr",
    "recherche,en",
    "contact,fr",
    "contact,en",
    "code,fr",
    "code,en",
    "urgence,fr",
    "urgence,en",
    "besoin/gold,fr",
    "besoin/gold,en",
    "service/00000000-0000-4000-8000-000000000000,en"
  })
  void nothingIsMissingAndTheTitleIsNeutral(String place, String language) {
    walkTo(TABLET);
    walkTo(TABLET + "/" + place + "?langue=" + language);
    assertThat(screen()).doesNotContain("!citizen.", "!contact.", "!code.", "!app.");
    assertThat(((HasDynamicTitle) getCurrentView()).getPageTitle()).isEqualTo("Passerelle");
    assertThat(json(find(FixedBar.class).single(), "ways").get("home").asString())
        .isEqualTo(TABLET);
    assertThat(find(Brand.class).single().getElement().getProperty("place"))
        .isEqualTo("Quartier-démo");
    assertThat(find(Listen.class).exists()).isEqualTo(isHeard(place));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyServiceOfTheDemonstrationCanBeReadInFull(String language) {
    walkTo(TABLET);
    walkTo(TABLET + "/accueil?langue=" + language);
    var needs =
        find(NeedTile.class).all().stream()
            .map(tile -> json(tile, "need").get("href").asString())
            .toList();
    var seen = new TreeSet<String>();
    for (var need : needs) {
      walkTo(need);
      for (var card : cards()) {
        assertThat(card.toString()).doesNotContain("\"!");
        if (seen.add(card.get("href").asString())) {
          walkTo(card.get("href").asString());
          assertThat(screen())
              .as(card.get("name").asString())
              .doesNotContain("!citizen.", "null min");
          assertThat(find(Listen.class).exists()).isTrue();
          walkTo(need);
        }
      }
    }
    assertThat(seen).hasSizeGreaterThanOrEqualTo(60);
  }

  private static boolean isHeard(String place) {
    return HEARD.contains(place) || place.startsWith("service/");
  }
}
