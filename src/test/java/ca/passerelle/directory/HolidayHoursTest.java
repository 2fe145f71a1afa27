package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Holidays;
import ca.passerelle.directory.OpenState.Open;
import ca.passerelle.directory.OpenState.Opens;
import ca.passerelle.directory.SiteEntry.OnHolidays;
import ca.passerelle.shared.Season;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * On a holiday a place is closed, open as ever, or open at other hours. 2026-06-24 is a Wednesday.
 */
class HolidayHoursTest {
  private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");
  private static final LocalDate ST_JEAN = LocalDate.of(2026, 6, 24);
  private static final Holidays HOLIDAYS =
      new Holidays(
          Optional.empty(),
          Map.of(ST_JEAN, Translated.french("Fête nationale")),
          List.of(new Season(MonthDay.of(12, 31), MonthDay.of(1, 2))));

  private static final ScheduleEntry WEEK = Sample.hours("MO,TU,WE,TH,FR 09:00-16:00");
  private static final ScheduleEntry FEAST =
      Sample.hours("MO,TU,WE,TH,FR 11:00-14:00", "{'holidays_only': true}");

  @ParameterizedTest
  @CsvSource({
    "CLOSED, 2026-06-24T09:30, opens 2026-06-25T09:00",
    "CLOSED, 2026-06-23T09:30, open until 2026-06-23T16:00",
    "OPEN, 2026-06-24T09:30, open until 2026-06-24T16:00",
    "OPEN, 2026-06-24T16:00, opens 2026-06-25T09:00",
  })
  void closedOrOpenAsEver(OnHolidays onHolidays, LocalDateTime at, String expected) {
    assertThat(state(onHolidays, at, WEEK)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-23T16:30, opens 2026-06-24T11:00",
    "2026-06-24T09:30, opens 2026-06-24T11:00",
    "2026-06-24T11:00, open until 2026-06-24T14:00",
    "2026-06-24T14:00, opens 2026-06-25T09:00",
    "2026-06-25T09:30, open until 2026-06-25T16:00",
    "2026-06-25T08:00, opens 2026-06-25T09:00",
  })
  void otherHoursOnThatDayOnly(LocalDateTime at, String expected) {
    assertThat(state(OnHolidays.CLOSED, at, WEEK, FEAST)).isEqualTo(expected);
  }

  @Test
  void otherHoursNeedAHolidayOnADayTheyName() {
    var sundays = Sample.hours("SU 11:00-14:00", "{'holidays_only': true}");
    assertThat(state(OnHolidays.CLOSED, LocalDateTime.parse("2026-06-24T11:30"), WEEK, sundays))
        .isEqualTo("opens 2026-06-25T09:00");
  }

  @Test
  void aPlaceThatOpensOnHolidaysOnlyIsClosedOnEveryOtherDay() {
    assertThat(state(OnHolidays.CLOSED, LocalDateTime.parse("2026-06-20T12:00"), FEAST))
        .isEqualTo("opens 2026-06-24T11:00");
    assertThat(state(OnHolidays.CLOSED, LocalDateTime.parse("2026-06-24T15:00"), FEAST))
        .as("the next are the last days of the year")
        .isEqualTo("opens 2026-12-31T11:00");
  }

  @Test
  void aWeekOffOverTheNewYearClosesBothYears() {
    for (var day : List.of("2026-12-31", "2027-01-01", "2027-01-02")) {
      assertThat(state(OnHolidays.CLOSED, LocalDate.parse(day).atTime(10, 0), WEEK))
          .as(day)
          .isEqualTo("opens 2027-01-04T09:00");
    }
    assertThat(state(OnHolidays.CLOSED, LocalDateTime.parse("2026-12-30T10:00"), WEEK))
        .isEqualTo("open until 2026-12-30T16:00");
  }

  @Test
  void theWeekOfTheSheetSaysWhichDayIsTheHoliday() {
    var week = timetable(OnHolidays.CLOSED, WEEK).week(LocalDate.of(2026, 6, 22));
    assertThat(week)
        .filteredOn(DayHours::holiday)
        .extracting(DayHours::date)
        .containsExactly(ST_JEAN);
    assertThat(week.get(2).spans()).isEmpty();
    assertThat(week.get(5)).as("a Saturday is a day off, no holiday").isEqualTo(dayOff(5));
  }

  @Test
  void theWeekOfTheSheetShowsTheOtherHoursInstead() {
    var week = timetable(OnHolidays.CLOSED, WEEK, FEAST).week(LocalDate.of(2026, 6, 22));
    assertThat(week.get(2).holiday()).isFalse();
    assertThat(week.get(2).spans())
        .containsExactly(new DayHours.Span(LocalTime.of(11, 0), LocalTime.of(14, 0)));
    assertThat(week.get(3).spans())
        .containsExactly(new DayHours.Span(LocalTime.of(9, 0), LocalTime.of(16, 0)));
  }

  @Test
  void hoursForHolidaysAloneDoNotMakeAnOrdinaryDayAHoliday() {
    var week = timetable(OnHolidays.CLOSED, FEAST).week(LocalDate.of(2026, 6, 15));
    assertThat(week).noneMatch(DayHours::holiday).allMatch(day -> day.spans().isEmpty());
  }

  private static DayHours dayOff(int days) {
    return new DayHours(LocalDate.of(2026, 6, 22).plusDays(days), List.of(), false);
  }

  private static Timetable timetable(OnHolidays onHolidays, ScheduleEntry... schedules) {
    var site = new SiteEntry("place", null, onHolidays, List.of(schedules), null);
    return new Timetable(site, HOLIDAYS, MONTREAL);
  }

  private static String state(OnHolidays onHolidays, LocalDateTime at, ScheduleEntry... schedules) {
    return switch (timetable(onHolidays, schedules).at(at.atZone(MONTREAL))) {
      case Open(var until) -> "open until " + until.orElseThrow().toLocalDateTime();
      case Opens(var opening) -> "opens " + opening.toLocalDateTime();
      case OpenState.ClosedForSeason(var until) ->
          "opens " + until.orElseThrow().atTime(schedules[0].opensAt());
      case OpenState.ByAppointment _, OpenState.Unknown _ -> "?";
    };
  }
}
