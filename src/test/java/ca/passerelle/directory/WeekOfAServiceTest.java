package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Holidays;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The service's sheet shows the next seven days, as they will really be. */
class WeekOfAServiceTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 22);
  private static final Holidays ST_JEAN =
      new Holidays(
          Optional.empty(),
          Map.of(MONDAY.plusDays(2), Translated.french("Fête nationale")),
          List.of());

  @Test
  void theWeekStartsTodayAndHasSevenDays() {
    assertThat(week(weekly("MO", "09:00", "12:00")))
        .extracting(DayHours::date)
        .containsExactly(
            MONDAY,
            MONDAY.plusDays(1),
            MONDAY.plusDays(2),
            MONDAY.plusDays(3),
            MONDAY.plusDays(4),
            MONDAY.plusDays(5),
            MONDAY.plusDays(6));
  }

  @Test
  void aSplitDayShowsBothParts() {
    assertThat(week(weekly("MO", "13:00", "16:00"), weekly("MO", "09:00", "12:00")).getFirst())
        .isEqualTo(
            new DayHours(MONDAY, List.of(span("09:00", "12:00"), span("13:00", "16:00")), false));
  }

  @Test
  void partsThatTouchOrOverlapAreShownAsOne() {
    assertThat(
            week(
                    weekly("MO", "09:00", "12:00"),
                    weekly("MO", "12:00", "14:00"),
                    weekly("MO", "13:00", "16:00"))
                .getFirst()
                .spans())
        .containsExactly(span("09:00", "16:00"));
  }

  @Test
  void aNightStandsOnTheDayItBegins() {
    var week = week(weekly("MO", "20:00", "02:00"));
    assertThat(week.get(0).spans()).containsExactly(span("20:00", "02:00"));
    assertThat(week.get(1).spans()).isEmpty();
  }

  @Test
  void aHolidayIsToldFromAnOrdinaryDayOff() {
    var week = week(weekly("MO,WE", "09:00", "12:00"));
    assertThat(week.get(2)).isEqualTo(new DayHours(MONDAY.plusDays(2), List.of(), true));
    assertThat(week.get(1).holiday()).isFalse();
  }

  private static List<DayHours> week(ScheduleEntry... schedules) {
    var site = new SiteEntry("place", null, null, List.of(schedules), null);
    return new Timetable(site, ST_JEAN, ZoneId.of("America/Toronto")).week(MONDAY);
  }

  private static ScheduleEntry weekly(String days, String opens, String closes) {
    return new ScheduleEntry(
        null, days, LocalTime.parse(opens), LocalTime.parse(closes), null, null, null, null, null);
  }

  private static DayHours.Span span(String opens, String closes) {
    return new DayHours.Span(LocalTime.parse(opens), LocalTime.parse(closes));
  }
}
