package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.uikit.Attract;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is on in the neighbourhood, in its season and in the language of the screen. */
class NewsOnTheWelcomeTest extends CitizenStory {
  @Test
  void anEventSaysWhenAndWhere() {
    walkTo(TABLET);
    assertThat(json(find(Attract.class).single(), "news").toString())
        .contains("Vendredi, on mange ensemble", "Tous les vendredis", "Cuisine de la Fontaine");
  }

  @Test
  void inEnglishTheNewsAreInEnglish() {
    walkTo(TABLET);
    chooseLanguage("en");
    assertThat(titles()).contains("Friday, we eat together");
  }

  @Test
  void whatHasItsSeasonComesAndGoesWithIt() {
    walkTo(TABLET);
    assertThat(titles()).contains("Manteaux et bottes pour l’hiver");
    clock.moveTo(Instant.parse("2027-07-05T15:00:00Z"));
    walkTo("");
    walkTo(TABLET);
    assertThat(titles()).doesNotContain("Manteaux et bottes pour l’hiver");
    clock.moveTo(Instant.parse("2027-11-05T15:00:00Z"));
    walkTo("");
    walkTo(TABLET);
    assertThat(titles()).contains("Manteaux et bottes pour l’hiver");
  }

  @Test
  void aNeighbourhoodWithoutNewsStillWelcomes() {
    walkTo("borne/web-mercier-est");
    var welcome = find(Attract.class).single();
    assertThat(json(welcome, "news")).isEmpty();
    assertThat(json(welcome, "welcomes")).hasSize(2);
  }

  @Test
  void eachWelcomeStartsInItsOwnLanguage() {
    walkTo(TABLET);
    var welcomes = json(find(Attract.class).single(), "welcomes");
    assertThat(welcomes.get(0).get("href").asString()).isEqualTo(TABLET + "/accueil?langue=fr");
    assertThat(welcomes.get(1).get("href").asString()).isEqualTo(TABLET + "/accueil?langue=en");
    assertThat(welcomes.get(1).get("invitation").asString()).isEqualTo("Touch to start");
  }

  private List<String> titles() {
    return json(find(Attract.class).single(), "news")
        .valueStream()
        .map(item -> item.get("title").asString())
        .toList();
  }
}
