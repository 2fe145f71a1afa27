package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Holidays;
import ca.passerelle.directory.OpenState.ByAppointment;
import ca.passerelle.directory.OpenState.ClosedForSeason;
import ca.passerelle.directory.OpenState.Open;
import ca.passerelle.directory.OpenState.Opens;
import ca.passerelle.directory.OpenState.Unknown;
import ca.passerelle.shared.Season;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Someone stands in front of the tablet and wants to know whether to go now. */
class OpenNowTest {
  private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");
  private static final LocalDate ST_JEAN = LocalDate.of(2026, 6, 24);
  private static final Holidays HOLIDAYS =
      new Holidays(
          Optional.empty(), Map.of(ST_JEAN, Translated.french("Fête nationale")), List.of());

  // 2026-11-23 is a Monday.
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:59, Opens 2026-11-23T09:00",
    "2026-11-23T09:00, Open until 2026-11-23T12:00",
    "2026-11-23T11:59, Open until 2026-11-23T12:00",
    "2026-11-23T12:00, Opens 2026-11-23T13:30",
    "2026-11-23T13:30, Open until 2026-11-23T16:30",
    "2026-11-23T16:30, Opens 2026-11-24T09:00",
    "2026-11-27T16:30, Opens 2026-11-30T09:00",
    "2026-11-28T10:00, Opens 2026-11-30T09:00",
  })
  void aDaySplitByLunch(LocalDateTime at, String expected) {
    var site =
        site(
            weekly("MO,TU,WE,TH,FR", "09:00", "12:00"), weekly("MO,TU,WE,TH,FR", "13:30", "16:30"));
    assertThat(state(site, at)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27T19:00, Opens 2026-11-27T20:00",
    "2026-11-27T23:59, Open until 2026-11-28T02:00",
    "2026-11-28T00:00, Open until 2026-11-28T02:00",
    "2026-11-28T01:59, Open until 2026-11-28T02:00",
    "2026-11-28T02:00, Opens 2026-12-04T20:00",
    "2026-11-29T01:00, Opens 2026-12-04T20:00",
  })
  void aFridayNightEndsOnSaturday(LocalDateTime at, String expected) {
    assertThat(state(site(weekly("FR", "20:00", "02:00")), at)).isEqualTo(expected);
  }

  @Test
  void hoursThatTouchOverMidnightAreOneNight() {
    var site = site(weekly("FR", "20:00", "00:00"), weekly("SA", "00:00", "06:00"));
    assertThat(state(site, "2026-11-27T21:00")).isEqualTo("Open until 2026-11-28T06:00");
  }

  @Test
  void everyDayFromMidnightToMidnightIsAroundTheClock() {
    var site = site(weekly("MO,TU,WE,TH,FR,SA,SU", "00:00", "00:00"));
    assertThat(state(site, "2026-11-23T03:00")).isEqualTo("Open around the clock");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-23T10:00, Open until 2026-06-23T16:00",
    "2026-06-23T17:00, Opens 2026-06-25T09:00",
    "2026-06-24T10:00, Opens 2026-06-25T09:00",
    "2026-06-25T10:00, Open until 2026-06-25T16:00",
  })
  void aHolidayClosesTheDay(LocalDateTime at, String expected) {
    assertThat(state(site(weekly("MO,TU,WE,TH,FR", "09:00", "16:00")), at)).isEqualTo(expected);
  }

  @Test
  void theNightBeforeAHolidayLastsUntilItsMorning() {
    var site = site(weekly("TU,WE", "20:00", "04:00"));
    assertThat(state(site, "2026-06-24T02:00")).isEqualTo("Open until 2026-06-24T04:00");
    assertThat(state(site, "2026-06-24T21:00")).isEqualTo("Opens 2026-06-30T20:00");
  }

  @Test
  void whoStaysOpenOnHolidaysSaysSo() {
    var site =
        new SiteEntry(
            "place",
            false,
            SiteEntry.OnHolidays.OPEN,
            List.of(weekly("WE", "09:00", "16:00")),
            null);
    assertThat(state(site, "2026-06-24T10:00")).isEqualTo("Open until 2026-06-24T16:00");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:00, Open until 2026-11-23T16:00",
    "2027-01-04T10:00, Open until 2027-01-04T16:00",
    "2027-04-05T10:00, Closed until 2027-11-01",
    "2027-10-30T10:00, Opens 2027-11-01T09:00",
  })
  void aWinterSeasonPassesTheNewYear(LocalDateTime at, String expected) {
    var winter = season("MO", "11-01", "03-31");
    assertThat(state(site(winter), at)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-31T10:00, Closed until 2026-09-14",
    "2026-09-14T10:00, Open until 2026-09-14T16:00",
    "2026-12-14T15:59, Open until 2026-12-14T16:00",
    "2026-12-14T16:00, Closed",
    "2026-12-21T10:00, Closed",
  })
  void datesGivenOnceHaveABeginningAndAnEnd(LocalDateTime at, String expected) {
    var autumn =
        new ScheduleEntry(
            null,
            "MO",
            LocalTime.of(9, 0),
            LocalTime.of(16, 0),
            LocalDate.of(2026, 9, 14),
            LocalDate.of(2026, 12, 14),
            null,
            null,
            null);
    assertThat(state(site(autumn), at)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-03T10:00, Open until 2026-11-03T16:00",
    "2026-11-10T10:00, Opens 2026-11-27T09:00",
    "2026-11-27T10:00, Open until 2026-11-27T16:00",
    "2026-11-28T10:00, Opens 2026-12-01T09:00",
  })
  void theFirstTuesdayAndTheLastFridayOfTheMonth(LocalDateTime at, String expected) {
    var monthly =
        new ScheduleEntry(
            ScheduleEntry.Freq.MONTHLY,
            "1TU,-1FR",
            LocalTime.of(9, 0),
            LocalTime.of(16, 0),
            null,
            null,
            null,
            null,
            null);
    assertThat(state(site(monthly), at)).isEqualTo(expected);
  }

  // Clocks go forward on 2026-03-08 at 02:00 and back on 2026-11-01 at 02:00.
  @Test
  void theNightOfTheSpringClockIsAnHourShorter() {
    var night = site(weekly("SA", "22:00", "06:00"));
    var before = ZonedDateTime.parse("2026-03-08T06:30:00Z");
    assertThat(state(night, before)).isEqualTo("Open until 2026-03-08T06:00");
    assertThat(state(night, before.plusHours(3).plusMinutes(29)))
        .isEqualTo("Open until 2026-03-08T06:00");
    assertThat(state(night, before.plusHours(3).plusMinutes(30)))
        .isEqualTo("Opens 2026-03-14T22:00");
  }

  @Test
  void anOpeningThatTheSpringClockSkipsHappensAnHourLater() {
    var early = site(weekly("SU", "02:30", "05:00"));
    assertThat(state(early, "2026-03-08T01:00")).isEqualTo("Opens 2026-03-08T03:30");
  }

  @Test
  void theHourThatComesTwiceInAutumnIsOpenBothTimes() {
    var night = site(weekly("SA", "22:00", "01:30"));
    assertThat(state(night, ZonedDateTime.parse("2026-11-01T05:29:00Z")))
        .isEqualTo("Open until 2026-11-01T01:30");
    assertThat(state(night, ZonedDateTime.parse("2026-11-01T05:31:00Z")))
        .isEqualTo("Opens 2026-11-07T22:00");
    var until = site(weekly("SU", "00:00", "03:00"));
    assertThat(state(until, ZonedDateTime.parse("2026-11-01T06:30:00Z")))
        .isEqualTo("Open until 2026-11-01T03:00");
  }

  @Test
  void timeIsThatOfTheCommunityWhereverTheServerStands() {
    var site = site(weekly("MO", "09:00", "16:00"));
    var tokyo = ZonedDateTime.parse("2026-11-24T00:00:00+09:00");
    assertThat(state(site, tokyo)).isEqualTo("Open until 2026-11-23T16:00");
  }

  @Test
  void byAppointmentSaysSoWhateverTheHours() {
    var site = new SiteEntry("place", true, null, List.of(weekly("MO", "09:00", "16:00")), null);
    assertThat(state(site, "2026-11-23T10:00")).isEqualTo("By appointment");
  }

  @Test
  void hoursNobodyGaveAreUnknown() {
    assertThat(state(site(), "2026-11-23T10:00")).isEqualTo("Unknown");
  }

  private static ScheduleEntry weekly(String days, String opens, String closes) {
    return new ScheduleEntry(
        null, days, LocalTime.parse(opens), LocalTime.parse(closes), null, null, null, null, null);
  }

  private static ScheduleEntry season(String days, String from, String to) {
    return new ScheduleEntry(
        null,
        days,
        LocalTime.of(9, 0),
        LocalTime.of(16, 0),
        null,
        null,
        new Season(MonthDay.parse("--" + from), MonthDay.parse("--" + to)),
        null,
        null);
  }

  private static SiteEntry site(ScheduleEntry... schedules) {
    return new SiteEntry("place", null, null, List.of(schedules), null);
  }

  private static String state(SiteEntry site, String local) {
    return state(site, LocalDateTime.parse(local));
  }

  private static String state(SiteEntry site, LocalDateTime local) {
    return state(site, local.atZone(MONTREAL).withZoneSameInstant(ZoneOffset.UTC));
  }

  private static String state(SiteEntry site, ZonedDateTime at) {
    return switch (new Timetable(site, HOLIDAYS, MONTREAL).at(at)) {
      case Open(var until) ->
          until.map(end -> "Open until " + end.toLocalDateTime()).orElse("Open around the clock");
      case Opens(var opening) -> "Opens " + opening.toLocalDateTime();
      case ByAppointment() -> "By appointment";
      case ClosedForSeason(var until) -> until.map(day -> "Closed until " + day).orElse("Closed");
      case Unknown() -> "Unknown";
    };
  }
}
