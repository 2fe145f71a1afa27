package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A list puts first where one can go now, and says of each when. */
class OpenFirstTest extends CitizenStory {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23T15:00:00Z", // Monday, ten
        "2026-11-24T04:30:00Z", // Monday, half past eleven in the evening
        "2026-11-28T19:00:00Z", // Saturday, two in the afternoon
        "2026-12-25T17:00:00Z", // Christmas noon
        "2027-03-14T06:30:00Z", // the night the clocks go forward
        "2027-07-01T16:00:00Z" // a holiday in summer
      })
  void atAnyHourWhatIsOpenStandsBeforeWhatIsNot(String now) {
    clock.moveTo(Instant.parse(now));
    startInFrench();
    for (var need : List.of("Manger", "Ma santé", "Rencontrer du monde")) {
      walkTo(TABLET + "/accueil");
      touchTile(need);
      var kinds = cards().stream().map(OpenFirstTest::kind).toList();
      assertThat(kinds).isNotEmpty();
      assertThat(kinds.lastIndexOf("OPEN"))
          .as("%s %s", need, kinds)
          .isLessThan(
              kinds.stream()
                  .filter(kind -> !kind.equals("OPEN"))
                  .findFirst()
                  .map(kinds::indexOf)
                  .orElse(Integer.MAX_VALUE));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-26T18:29:00Z,LATER", // Thursday 13:29
    "2026-11-26T18:30:00Z,OPEN",
    "2026-11-26T20:59:00Z,OPEN",
    "2026-11-26T21:00:00Z,LATER"
  })
  void theMinuteOfOpeningIsOpenAndTheMinuteOfClosingIsNot(String now, String kind) {
    clock.moveTo(Instant.parse(now));
    startInFrench();
    touchTile("Rencontrer du monde");
    assertThat(kind(card("Café des voisins"))).isEqualTo(kind);
  }

  @Test
  void whatIsByAppointmentNeverPretendsToBeOpen() {
    startInFrench();
    touchTile("Rencontrer du monde");
    assertThat(kind(card("Visites d’amitié"))).isEqualTo("APPOINTMENT");
  }

  @Test
  void aCardSaysItsPriceItsWayAndItsLanguages() {
    startInFrench();
    touchTile("Rencontrer du monde");
    var card = card("Café de conversation").toString();
    assertThat(card).contains("Gratuit", "AR ES FR", "français");
  }

  @Test
  void aFilterForWhoOneIsKeepsWhatIsForEveryone() {
    startInFrench();
    touchTile("Rencontrer du monde");
    touchFilter("Personnes aînées");
    assertThat(cardNames()).contains("Le club du mercredi", "Café des voisins");
    touchFilter("Personnes aînées");
    touchFilter("Jeunes");
    assertThat(cardNames()).contains("Café des voisins").doesNotContain("Le club du mercredi");
  }

  private JsonNode card(String name) {
    return cards().stream()
        .filter(card -> card.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String kind(JsonNode card) {
    return card.get("opening").get("kind").asString();
  }
}
