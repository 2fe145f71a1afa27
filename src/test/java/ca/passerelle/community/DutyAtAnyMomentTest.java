package ca.passerelle.community;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Season;
import ca.passerelle.shared.Translated;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The delay a receipt promises, compared with someone who watches the clock and counts each quarter
 * of an hour in which somebody was on duty.
 */
class DutyAtAnyMomentTest {
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Holidays HOLIDAYS =
      new Holidays(
          PublicCalendar.of("CA", "qc"),
          Map.of(LocalDate.of(2026, 11, 1), Translated.french("Journée d'équipe")),
          List.of(new Season(MonthDay.of(12, 24), MonthDay.of(1, 2))));

  /** Weekends, holidays, the new year and both changes of the clock lie within. */
  private static final List<Instant> STARTS =
      List.of(
          Instant.parse("2026-03-06T12:00:00Z"),
          Instant.parse("2026-04-02T12:00:00Z"),
          Instant.parse("2026-06-22T12:00:00Z"),
          Instant.parse("2026-10-30T12:00:00Z"),
          Instant.parse("2026-12-22T12:00:00Z"),
          Instant.parse("2027-03-12T12:00:00Z"));

  @ParameterizedTest
  @ValueSource(strings = {"America/Toronto", "America/St_Johns", "UTC"})
  void thePromiseFallsWhenThatManyQuartersOfDutyHavePassed(String zone) {
    var random = new Random(zone.length());
    for (int i = 0; i < 60; i++) {
      var community = community(duty(random), ZoneId.of(zone), random);
      var watcher = new Watcher(community);
      var from =
          STARTS.get(random.nextInt(STARTS.size())).plus(QUARTER.multipliedBy(random.nextInt(400)));
      for (var urgent : List.of(true, false)) {
        assertThat(community.answerBy(from, urgent))
            .as("%s from %s in %s", community.duty(), from, zone)
            .contains(watcher.after(from, community.promise().of(urgent)));
      }
      assertThat(community.nextDutyStart(from)).contains(watcher.next(from));
      assertThat(community.isOnDuty(from)).isEqualTo(watcher.onDuty(from));
    }
  }

  private static DutyHours duty(Random random) {
    return new DutyHours(
        IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(_ -> window(random)).toList());
  }

  private static DutyHours.Window window(Random random) {
    var days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
    for (var day : DayOfWeek.values()) {
      if (random.nextBoolean()) {
        days.add(day);
      }
    }
    return new DutyHours.Window(
        days,
        LocalTime.MIN.plus(QUARTER.multipliedBy(random.nextInt(96))),
        LocalTime.MIN.plus(QUARTER.multipliedBy(random.nextInt(96))));
  }

  private static Community community(DutyHours duty, ZoneId zone, Random random) {
    var urgent = Duration.ofMinutes(15L * (1 + random.nextInt(20)));
    return new Community(
        new CommunityId("essai"),
        Translated.french("Essai"),
        zone,
        List.of(Language.FRENCH),
        duty,
        HOLIDAYS,
        new ResponsePromise(urgent.plusHours(random.nextInt(20)), urgent),
        Duration.ofDays(90),
        Freshness.USUAL,
        true,
        Optional.empty());
  }

  /** Looks at the clock every quarter of an hour. */
  private record Watcher(Community community) {
    boolean onDuty(Instant moment) {
      var today = moment.atZone(community.zone()).toLocalDate();
      return community.duty().windows().stream()
          .anyMatch(window ->
              covers(window, today, moment) || covers(window, today.minusDays(1), moment));
    }

    private boolean covers(DutyHours.Window window, LocalDate day, Instant moment) {
      if (!window.days().contains(day.getDayOfWeek()) || community.holidays().on(day)) {
        return false;
      }
      var last = window.closes().isAfter(window.opens()) ? day : day.plusDays(1);
      var opens = day.atTime(window.opens()).atZone(community.zone()).toInstant();
      var closes = last.atTime(window.closes()).atZone(community.zone()).toInstant();
      return !moment.isBefore(opens) && moment.isBefore(closes);
    }

    Instant next(Instant from) {
      var at = from;
      while (!onDuty(at)) {
        at = at.plus(QUARTER);
      }
      return at;
    }

    Instant after(Instant from, Duration wait) {
      var at = from;
      var left = wait;
      while (left.isPositive()) {
        if (onDuty(at)) {
          left = left.minus(QUARTER);
        }
        at = at.plus(QUARTER);
      }
      return at;
    }
  }
}
