package ca.passerelle.community;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.Season;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days on which Québec stays at home, and those on which only one team does. */
class HolidaysOfQuebecTest {
  private static final Holidays QUEBEC =
      new Holidays(PublicCalendar.of("CA", "qc"), Map.of(), List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", "2026-05-18", "2026-06-24", "2026-07-01", "2026-09-07", "2026-10-12",
        "2026-12-25", "2027-01-01", "2027-05-24", "2027-06-24", "2027-07-01", "2027-09-06",
        "2027-10-11", "2027-12-25",
      })
  void daysOffByLaw(LocalDate day) {
    assertThat(QUEBEC.on(day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2026-04-03", "2027-03-26"})
  void goodFridayMovesWithTheMoon(LocalDate day) {
    assertThat(QUEBEC.on(day)).isTrue();
    assertThat(QUEBEC.on(day.minusDays(1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-16", "2026-03-17", "2026-08-03", "2026-11-11", "2026-12-24"})
  void daysOffElsewhereAreDaysLikeOthersHere(LocalDate day) {
    assertThat(QUEBEC.on(day)).isFalse();
  }

  @Test
  void aYearHasNoMoreThanTwoWeeksOfThem() {
    var days =
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(QUEBEC::on).count();
    assertThat(days).isBetween(8L, 12L);
  }

  @ParameterizedTest
  @CsvSource({"CA, qc, true", "ca, qc, true", "CA, on, false", "FR, qc, false", "CA, QC, false"})
  void onlyCalendarsWeCanAnswerForAreOffered(String country, String region, boolean known) {
    assertThat(PublicCalendar.of(country, region).isPresent()).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-23, false",
    "2026-12-24, true",
    "2026-12-31, true",
    "2027-01-02, true",
    "2027-01-03, false",
    "2031-12-30, true",
  })
  void aWeekOffComesBackEveryYearAndPassesIntoTheNext(LocalDate day, boolean off) {
    var week = new Season(MonthDay.of(12, 24), MonthDay.of(1, 2));
    assertThat(new Holidays(Optional.empty(), Map.of(), List.of(week)).on(day)).isEqualTo(off);
  }

  @Test
  void aDateGivenOnceIsOffOnce() {
    var team = LocalDate.of(2027, 6, 11);
    var holidays =
        new Holidays(Optional.empty(), Map.of(team, Translated.french("Équipe")), List.of());
    assertThat(holidays.on(team)).isTrue();
    assertThat(holidays.on(team.plusYears(1))).isFalse();
  }

  @Test
  void withoutACalendarEveryDayIsOrdinary() {
    assertThat(Holidays.NONE.on(LocalDate.of(2026, 12, 25))).isFalse();
  }
}
