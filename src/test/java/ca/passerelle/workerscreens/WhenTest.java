package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instants are said as people say them, in the zone of the community. */
class WhenTest extends ConsoleStory {
  /** Monday at ten in the morning. */
  private static final Instant NOW = SampleLine.NOW;

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T15:00:00Z, aujourd’hui à 10 h",
    "2026-11-23T18:05:00Z, aujourd’hui à 13 h 05",
    "2026-11-24T04:59:00Z, aujourd’hui à 23 h 59",
    "2026-11-24T05:00:00Z, demain à 0 h",
    "2026-11-23T04:59:00Z, hier à 23 h 59",
    "2026-11-25T15:00:00Z, mercredi à 10 h",
    "2026-11-29T15:00:00Z, dimanche à 10 h",
    "2026-11-30T15:00:00Z, 30 nov. à 10 h",
    "2026-11-21T15:00:00Z, 21 nov. à 10 h"
  })
  void inFrench(Instant at, String said) {
    assertThat(said(at, Locale.CANADA_FRENCH)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T15:00:00Z, today at 10 AM",
    "2026-11-23T18:05:00Z, today at 1:05 PM",
    "2026-11-24T15:00:00Z, tomorrow at 10 AM",
    "2026-11-26T15:00:00Z, Thursday at 10 AM",
    "2026-11-30T15:00:00Z, Nov 30 at 10 AM"
  })
  void inEnglish(Instant at, String said) {
    assertThat(said(at, Locale.CANADA).replace("a.m.", "AM").replace("p.m.", "PM").replace(".", ""))
        .isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "America/Toronto, 2026-11-23T10:00",
    "America/Vancouver, 2026-11-23T07:00",
    "America/St_Johns, 2026-11-23T11:30"
  })
  void aFieldIsFilledInTheZoneOfTheCommunity(String zone, String typed) {
    var when = new When(new Words(Locale.CANADA_FRENCH), ZoneId.of(zone), NOW);

    assertThat(when.typed(NOW.plusSeconds(12))).isEqualTo(typed);
    assertThat(when.today()).isEqualTo("2026-11-23");
  }

  private static String said(Instant at, Locale locale) {
    return new When(new Words(locale), ZoneId.of("America/Toronto"), NOW)
        .exact(at)
        .replace('\u00a0', ' ');
  }
}
