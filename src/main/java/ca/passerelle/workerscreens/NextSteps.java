package ca.passerelle.workerscreens;

import ca.passerelle.community.Community;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;

/** The dates a worker chooses with one tap; whole days start when someone is on duty. */
final class NextSteps {
  /** Nobody ever on duty: an hour at which one may ring. */
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private NextSteps() {}

  /**
   * @param key of its text, such as {@code worker.next.tomorrow}
   */
  record Choice(String key, UnaryOperator<Instant> date) {
    /** Which date it means for who taps now. */
    Instant at(Instant now) {
      return date.apply(now);
    }
  }

  static List<Choice> in(Community community) {
    return List.of(
        new Choice("worker.next.in-an-hour", now -> now.plus(Duration.ofHours(1))),
        new Choice("worker.next.tomorrow", now -> day(now, 1, community)),
        new Choice("worker.next.three-days", now -> day(now, 3, community)),
        new Choice("worker.next.week", now -> day(now, 7, community)));
  }

  private static Instant day(Instant now, int days, Community community) {
    var midnight = community.today(now).plusDays(days);
    return community
        .nextDutyStart(midnight.atStartOfDay(community.zone()).toInstant())
        .orElseGet(() -> midnight.atTime(MORNING).atZone(community.zone()).toInstant());
  }
}
