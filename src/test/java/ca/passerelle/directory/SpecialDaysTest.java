package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Holidays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On a day that is no habit, the habit does not hold. */
class SpecialDaysTest {
  private static final ZoneId ZONE = ZoneId.of("America/Toronto");

  /** A Thursday. */
  private static final LocalDate EVE = LocalDate.of(2026, 12, 24);

  @Test
  void aClosedDayIsClosedAndTheNextOpeningIsAfterIt() {
    var hours = timetable(days(EVE, EVE.plusDays(1), null, null));
    assertThat(hours.at(at(EVE, "10:00")))
        .isEqualTo(new OpenState.Opens(at(EVE.plusDays(2), "09:00")));
  }

  @Test
  void theWeekShowsTheDayAsClosedForAReason() {
    var day = timetable(days(EVE, null, null, null)).week(EVE).getFirst();
    assertThat(day.spans()).isEmpty();
    assertThat(day.holiday()).isTrue();
  }

  @Test
  void otherHoursTakeThePlaceOfTheUsualOnes() {
    var hours = timetable(days(EVE, null, "13:00", "15:00"));
    assertThat(hours.at(at(EVE, "10:00"))).isEqualTo(new OpenState.Opens(at(EVE, "13:00")));
    assertThat(hours.at(at(EVE, "14:00"))).isInstanceOf(OpenState.Open.class);
    assertThat(hours.week(EVE).getFirst().spans())
        .containsExactly(new DayHours.Span(LocalTime.of(13, 0), LocalTime.of(15, 0)));
  }

  /** A file may say anything; no screen stops for it. */
  @Test
  void daysThatEndBeforeTheyBeginOrNeverAreNoHarm() {
    var backwards = timetable(days(EVE, EVE.minusDays(3), null, null));
    assertThat(backwards.at(at(EVE, "10:00"))).isInstanceOf(OpenState.Open.class);
    var always = timetable(days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), null, null));
    assertThat(always.at(at(EVE, "10:00"))).isInstanceOf(OpenState.ClosedForSeason.class);
  }

  @Test
  void theDaysAroundAreAsUsual() {
    var hours = timetable(days(EVE, null, null, null));
    assertThat(hours.at(at(EVE.minusDays(1), "10:00"))).isInstanceOf(OpenState.Open.class);
    assertThat(hours.at(at(EVE.plusDays(1), "10:00"))).isInstanceOf(OpenState.Open.class);
  }

  @Test
  void aPlaceThatIsOpenOnItsSpecialDaysOnlyIsKnownToOpen() {
    var site =
        new SiteEntry(
            "place", null, null, List.of(), null, List.of(days(EVE, null, "13:00", "15:00")));
    assertThat(new Timetable(site, Holidays.NONE, ZONE).at(at(EVE.minusDays(2), "10:00")))
        .isEqualTo(new OpenState.Opens(at(EVE, "13:00")));
  }

  @Test
  void halfAnHourAndAStretchThatEndsBeforeItBeginsMakeNoSense() {
    assertThat(days(EVE, EVE.minusDays(1), null, null).makesSense()).isFalse();
    assertThat(days(EVE, null, "13:00", null).makesSense()).isFalse();
    assertThat(days(EVE, EVE, "13:00", "15:00").makesSense()).isTrue();
  }

  private static Timetable timetable(SpecialDays special) {
    var everyDay = Sample.hours("MO,TU,WE,TH,FR,SA,SU 09:00-17:00");
    return new Timetable(
        new SiteEntry("place", null, null, List.of(everyDay), null, List.of(special)),
        Holidays.NONE,
        ZONE);
  }

  private static SpecialDays days(
      LocalDate from, @Nullable LocalDate to, @Nullable String opens, @Nullable String closes) {
    return new SpecialDays(
        from,
        to,
        opens == null ? null : LocalTime.parse(opens),
        closes == null ? null : LocalTime.parse(closes),
        null);
  }

  private static ZonedDateTime at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(ZONE);
  }
}
