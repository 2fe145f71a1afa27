package ca.passerelle.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Season;
import ca.passerelle.shared.Translated;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Someone will answer before…" is counted in the hours in which someone is there. */
class AnswerByTest {
  private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");
  private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final DutyHours OFFICE =
      new DutyHours(
          List.of(window(WEEKDAYS, "09:00", "12:00"), window(WEEKDAYS, "13:00", "17:00")));

  // 2026-11-23 is a Monday; the promise is eight hours, two when it is urgent.
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T09:00, false, 2026-11-24T10:00",
    "2026-11-23T09:00, true,  2026-11-23T11:00",
    "2026-11-23T11:00, true,  2026-11-23T14:00",
    "2026-11-23T12:30, true,  2026-11-23T15:00",
    "2026-11-23T16:00, true,  2026-11-24T10:00",
    "2026-11-27T16:00, true,  2026-11-30T10:00",
    "2026-11-28T03:00, true,  2026-11-30T11:00",
    "2026-11-27T17:00, false, 2026-12-01T10:00",
    "2026-12-24T16:00, true,  2027-01-04T11:00",
  })
  void thePromiseIsCountedInDutyHours(LocalDateTime from, boolean urgent, LocalDateTime by) {
    assertThat(community(OFFICE).answerBy(at(from), urgent)).contains(at(by));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:59, false, 2026-11-23T09:00",
    "2026-11-23T09:00, true,  2026-11-23T09:00",
    "2026-11-23T12:00, false, 2026-11-23T13:00",
    "2026-11-23T16:59, true,  2026-11-23T16:59",
    "2026-11-23T17:00, false, 2026-11-24T09:00",
    "2026-06-24T10:00, false, 2026-06-25T09:00",
    "2026-04-03T10:00, false, 2026-04-07T09:00",
  })
  void onDutyOrWhenNext(LocalDateTime now, boolean onDuty, LocalDateTime next) {
    assertThat(community(OFFICE).isOnDuty(at(now))).isEqualTo(onDuty);
    assertThat(community(OFFICE).nextDutyStart(at(now))).contains(at(next));
  }

  @Test
  void whatBanksAloneObserveIsADayLikeAnother() {
    assertThat(community(OFFICE).isOnDuty(at(LocalDateTime.parse("2026-11-11T10:00")))).isTrue();
  }

  @Test
  void aNightOnDutyBelongsToTheDayItBegins() {
    var nights = new DutyHours(List.of(window(Set.of(DayOfWeek.FRIDAY), "22:00", "06:00")));
    assertThat(community(nights).isOnDuty(at(LocalDateTime.parse("2026-11-28T05:59")))).isTrue();
    assertThat(community(nights).isOnDuty(at(LocalDateTime.parse("2026-11-27T05:59")))).isFalse();
  }

  @Test
  void nobodyEverOnDutyPromisesNothing() {
    assertThat(community(new DutyHours(List.of())).answerBy(Instant.EPOCH, false)).isEmpty();
    assertThat(community(new DutyHours(List.of())).nextDutyStart(Instant.EPOCH)).isEmpty();
  }

  @Test
  void anUrgentPromiseCannotBeTheLonger() {
    assertThatThrownBy(() -> new ResponsePromise(Duration.ofHours(1), Duration.ofHours(2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Whatever the moment, over both changes of the clock, the promise keeps its own rules. */
  @Test
  void theRulesHoldAtAnyMomentOfTheYear() {
    var random = new Random(20261123);
    var community = community(OFFICE);
    var previous = Optional.<Instant>empty();
    var start = Instant.parse("2026-02-20T00:00:00Z");
    for (int i = 0; i < 4000; i++) {
      start = start.plusSeconds(random.nextInt(1, 12_000));
      var usual = community.answerBy(start, false).orElseThrow();
      var urgent = community.answerBy(start, true).orElseThrow();
      assertThat(urgent).isBeforeOrEqualTo(usual).isAfter(start);
      assertThat(usual).isAfterOrEqualTo(previous.orElse(usual));
      assertThat(community.isOnDuty(usual.minusSeconds(1))).as("at the end of %s", usual).isTrue();
      assertThat(Duration.between(start, usual)).isGreaterThanOrEqualTo(Duration.ofHours(8));
      var next = community.nextDutyStart(start).orElseThrow();
      assertThat(community.isOnDuty(next)).isTrue();
      assertThat(community.isOnDuty(start)).isEqualTo(next.equals(start));
      previous = Optional.of(usual);
    }
  }

  @Test
  void aNightOverTheSpringClockLastsAnHourLess() {
    var saturday = new DutyHours(List.of(window(Set.of(DayOfWeek.SATURDAY), "22:00", "06:00")));
    // Seven real hours on the night of 2026-03-08: eight hours end in the week after.
    assertThat(community(saturday).answerBy(at(LocalDateTime.parse("2026-03-07T22:00")), false))
        .contains(at(LocalDateTime.parse("2026-03-14T23:00")));
  }

  private static Community community(DutyHours duty) {
    return new Community(
        new CommunityId("essai"),
        Translated.french("Essai"),
        MONTREAL,
        List.of(Language.FRENCH),
        duty,
        new Holidays(
            PublicCalendar.of("CA", "qc"),
            Map.of(LocalDate.of(2026, 12, 24), Translated.french("Veille de Noël")),
            List.of(new Season(MonthDay.of(12, 24), MonthDay.of(1, 2)))),
        new ResponsePromise(Duration.ofHours(8), Duration.ofHours(2)),
        Duration.ofDays(90),
        Freshness.USUAL,
        true,
        Optional.empty());
  }

  private static DutyHours.Window window(Set<DayOfWeek> days, String opens, String closes) {
    return new DutyHours.Window(days, LocalTime.parse(opens), LocalTime.parse(closes));
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(MONTREAL).toInstant();
  }
}
