package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Holidays;
import ca.passerelle.directory.OpenState.ClosedForSeason;
import ca.passerelle.directory.OpenState.Open;
import ca.passerelle.directory.OpenState.Opens;
import ca.passerelle.shared.Season;
import ca.passerelle.shared.Translated;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hours nobody thought of, at moments nobody thought of: what the timetable answers is compared
 * with a reckoning that is slow and plain.
 */
class OpenAtAnyMomentTest {
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final Duration STEP = Duration.ofMinutes(15);

  /** Around changes of the clock, the new year, the end of February and two holidays. */
  private static final List<LocalDate> DELICATE =
      List.of(
          LocalDate.of(2026, 3, 8),
          LocalDate.of(2026, 11, 1),
          LocalDate.of(2027, 1, 1),
          LocalDate.of(2027, 3, 14),
          LocalDate.of(2028, 2, 29),
          LocalDate.of(2026, 6, 24),
          LocalDate.of(2026, 12, 25));

  private static final Holidays HOLIDAYS =
      new Holidays(
          Optional.empty(),
          Map.of(
              LocalDate.of(2026, 6, 24), Translated.french("Fête nationale"),
              LocalDate.of(2026, 11, 1), Translated.french("Essai"),
              LocalDate.of(2026, 12, 25), Translated.french("Noël")),
          List.of(new Season(MonthDay.of(12, 31), MonthDay.of(1, 2))));

  @ParameterizedTest
  @ValueSource(strings = {"America/Toronto", "America/St_Johns", "Australia/Lord_Howe", "UTC"})
  void theTimetableSaysWhatAPlainReckoningSays(String zone) {
    var random = new Random(zone.hashCode());
    for (int i = 0; i < 40; i++) {
      var reckoning = new Reckoning(site(random), ZoneId.of(zone));
      var timetable = new Timetable(reckoning.site(), HOLIDAYS, ZoneId.of(zone));
      for (int j = 0; j < 8; j++) {
        var moment = moment(random, ZoneId.of(zone));
        reckoning.compare(moment, timetable.at(moment));
      }
    }
  }

  private static ZonedDateTime moment(Random random, ZoneId zone) {
    var day =
        random.nextBoolean()
            ? DELICATE.get(random.nextInt(DELICATE.size())).plusDays(random.nextInt(3) - 1)
            : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800));
    return day.atStartOfDay(zone).plusMinutes(5L * random.nextInt(288));
  }

  private static SiteEntry site(Random random) {
    var schedules =
        IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(_ -> schedule(random)).toList();
    var holidays = random.nextBoolean() ? SiteEntry.OnHolidays.OPEN : SiteEntry.OnHolidays.CLOSED;
    return new SiteEntry("place", false, holidays, schedules, null);
  }

  private static ScheduleEntry schedule(Random random) {
    var monthly = random.nextInt(4) == 0;
    var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
    return new ScheduleEntry(
        monthly ? ScheduleEntry.Freq.MONTHLY : null,
        days(random, monthly),
        LocalTime.MIN.plus(STEP.multipliedBy(random.nextInt(96))),
        LocalTime.MIN.plus(STEP.multipliedBy(random.nextInt(96))),
        random.nextInt(5) == 0 ? from : null,
        random.nextInt(5) == 0 ? from.plusDays(random.nextInt(200)) : null,
        random.nextInt(4) == 0 ? season(random) : null,
        null,
        random.nextInt(5) == 0);
  }

  private static String days(Random random, boolean monthly) {
    var chosen = new ArrayList<String>();
    for (var day : DAYS) {
      if (random.nextInt(3) == 0) {
        var rank = random.nextInt(6);
        chosen.add((monthly ? (rank == 0 ? "-1" : String.valueOf(rank)) : "") + day);
      }
    }
    return chosen.isEmpty() ? (monthly ? "2WE" : "WE") : String.join(",", chosen);
  }

  private static Season season(Random random) {
    return new Season(
        MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)),
        MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28)));
  }

  /** Whether it is open at a moment: each day and each line of hours, one after the other. */
  private record Reckoning(SiteEntry site, ZoneId zone) {
    boolean open(ZonedDateTime moment) {
      var today = moment.withZoneSameInstant(zone).toLocalDate();
      return Stream.of(today.minusDays(1), today)
          .anyMatch(day ->
              site.schedules().stream()
                  .anyMatch(hours -> comesBack(hours, day) && covers(hours, day, moment)));
    }

    private boolean covers(ScheduleEntry hours, LocalDate day, ZonedDateTime moment) {
      var ends = hours.closesAt().isAfter(hours.opensAt()) ? day : day.plusDays(1);
      var opens = day.atTime(hours.opensAt()).atZone(zone).toInstant();
      var closes = ends.atTime(hours.closesAt()).atZone(zone).toInstant();
      return !moment.toInstant().isBefore(opens) && moment.toInstant().isBefore(closes);
    }

    private boolean comesBack(ScheduleEntry hours, LocalDate day) {
      var holiday = HOLIDAYS.on(day);
      var holds =
          Boolean.TRUE.equals(hours.holidaysOnly())
              ? holiday
              : !holiday || site.onHolidays() == SiteEntry.OnHolidays.OPEN;
      return holds
          && Stream.of(hours.byday().split(",", -1)).anyMatch(named -> named(named, day))
          && !before(day, hours.validFrom())
          && !before(hours.validTo(), day)
          && inSeason(hours.season(), MonthDay.from(day));
    }

    private static boolean named(String named, LocalDate day) {
      var rank = named.substring(0, named.length() - 2);
      if (!day.getDayOfWeek().name().startsWith(named.substring(named.length() - 2))) {
        return false;
      }
      return switch (rank) {
        case "" -> true;
        case "-1" -> day.plusWeeks(1).getMonth() != day.getMonth();
        default -> (day.getDayOfMonth() + 6) / 7 == Integer.parseInt(rank);
      };
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
      return one != null && other != null && one.isBefore(other);
    }

    private static boolean inSeason(@Nullable Season season, MonthDay day) {
      if (season == null) {
        return true;
      }
      var afterStart = !day.isBefore(season.from());
      var beforeEnd = !day.isAfter(season.to());
      return season.from().isAfter(season.to()) ? afterStart || beforeEnd : afterStart && beforeEnd;
    }

    void compare(ZonedDateTime moment, OpenState said) {
      var about = "%s at %s in %s".formatted(site.schedules(), moment, zone);
      assertThat(said instanceof Open).as(about).isEqualTo(open(moment));
      switch (said) {
        case Open(var until) -> {
          var end = until.orElse(moment.plusDays(30));
          always(moment, end, true, about);
          until.ifPresent(closing -> assertThat(open(closing)).as(about).isFalse());
        }
        case Opens(var at) -> {
          always(moment, at, false, about);
          assertThat(open(at)).as(about).isTrue();
        }
        case ClosedForSeason(var until) -> {
          var end = until.map(day -> day.atStartOfDay(zone)).orElse(moment.plusDays(399));
          always(moment, end, false, about);
          until.ifPresent(day ->
              assertThat(quarters(end, end.plusDays(1)).anyMatch(this::open)).as(about).isTrue());
        }
        case OpenState.ByAppointment _, OpenState.Unknown _ ->
            throw new AssertionError("Hours were given: " + about);
      }
    }

    private void always(ZonedDateTime from, ZonedDateTime to, boolean open, String about) {
      assertThat(quarters(from, to).filter(moment -> open(moment) != open).findFirst())
          .as(about)
          .isEmpty();
    }

    /** Every quarter of an hour; over more than a week, every seven. */
    private static Stream<ZonedDateTime> quarters(ZonedDateTime from, ZonedDateTime to) {
      var step = to.isAfter(from.plusWeeks(1)) ? STEP.multipliedBy(7) : STEP;
      return Stream.iterate(from, moment -> moment.isBefore(to), moment -> moment.plus(step));
    }
  }
}
