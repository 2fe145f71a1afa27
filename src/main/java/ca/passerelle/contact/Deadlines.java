package ca.passerelle.contact;

import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.privacy.ConsentTexts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When the next step of a request is due, by what its community promises. */
@Component
class Deadlines {
  /** Where a community promises nothing, somebody still looks the next day. */
  private static final Duration WITHOUT_PROMISE = Duration.ofDays(1);

  private static final Duration TIME_TO_DECIDE = Duration.ofDays(7);

  private final Communities communities;
  private final ConsentTexts consents;
  private final Clock clock;

  Deadlines(Communities communities, ConsentTexts consents, Clock clock) {
    this.communities = communities;
    this.consents = consents;
    this.clock = clock;
  }

  /** Now, to the millisecond: what is stored is what was said. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Someone takes it by then, or the coordinator hears of it. */
  NextStep answer(Figures figures, Instant receivedAt) {
    return new NextStep(
        NextStep.Kind.ANSWER, figures.answerBy().orElseGet(() -> receivedAt.plus(WITHOUT_PROMISE)));
  }

  /** Back in the queue: the promise still counts from when it was received. */
  Case released(Case released, ContactRequest waiting) {
    var answer = answer(released.figures(), waiting.receivedAt());
    return answer.at().isAfter(now())
        ? released.moved(waiting, answer)
        : released.moved(waiting, answer).missed(remindCoordinator(released));
  }

  NextStep remindCoordinator(Case late) {
    return new NextStep(NextStep.Kind.REMIND_COORDINATOR, promised(late));
  }

  /**
   * A worker who takes a request gets in touch by the time the person was told; once that has
   * passed, within the time that is promised to citizens.
   */
  NextStep followUp(Case taken) {
    return new NextStep(
        NextStep.Kind.FOLLOW_UP,
        taken.figures().answerBy().filter(now()::isBefore).orElseGet(() -> promised(taken)));
  }

  /** The next day someone is on duty. */
  NextStep tryAgain(Case tried) {
    var community = community(tried);
    var tomorrow = community.today(now()).plusDays(1).atStartOfDay(community.zone()).toInstant();
    return new NextStep(
        NextStep.Kind.FOLLOW_UP, community.nextDutyStart(tomorrow).orElse(tomorrow));
  }

  NextStep purge(Case closed) {
    return new NextStep(NextStep.Kind.PURGE, now().plus(kept(closed)));
  }

  /**
   * As long as the person agreed to, or as the community says now if that is shorter. Who agreed to
   * thirty days is not kept for ninety because a setting or a newer text says so.
   */
  private Duration kept(Case of) {
    var now = community(of).retention();
    return consents
        .version(of.community(), ConsentTexts.CONTACT, of.figures().consent().version())
        .flatMap(text -> Optional.ofNullable(text.keepsDays()))
        .map(Duration::ofDays)
        .filter(agreed -> agreed.compareTo(now) < 0)
        .orElse(now);
  }

  /** Open for longer than anything may be kept after closing. */
  boolean isKeptTooLong(Case open) {
    return open.request().receivedAt().plus(kept(open)).isBefore(now());
  }

  /** Somebody decides by then whether it goes on; otherwise they are asked again. */
  NextStep decide() {
    return new NextStep(NextStep.Kind.DECIDE, now().plus(TIME_TO_DECIDE));
  }

  Community community(Case of) {
    return communities.get(of.community());
  }

  private Instant promised(Case of) {
    Optional<Instant> promise = community(of).answerBy(now(), of.figures().urgent());
    return promise.orElseGet(() -> now().plus(WITHOUT_PROMISE)).truncatedTo(ChronoUnit.MILLIS);
  }
}
