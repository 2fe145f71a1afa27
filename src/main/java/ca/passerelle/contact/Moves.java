package ca.passerelle.contact;

import ca.passerelle.contact.ContactRefusal.ChangedMeanwhile;
import ca.passerelle.contact.ContactRefusal.ContactRequestGone;
import ca.passerelle.contact.HistoryEntry.What;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Carries a move out: the row, its next step, its history and its event, in one transaction. When
 * somebody else was faster, the move is judged again on what they left.
 */
@Component
class Moves {
  private static final int TRIES = 5;
  private final Cases cases;
  private final CaseFile file;
  private final StepSchedule steps;
  private final Deadlines deadlines;
  private final ApplicationEventPublisher events;

  Moves(
      Cases cases,
      CaseFile file,
      StepSchedule steps,
      Deadlines deadlines,
      ApplicationEventPublisher events) {
    this.cases = cases;
    this.file = file;
    this.steps = steps;
    this.deadlines = deadlines;
    this.events = events;
  }

  /** What the history will say. */
  record Story(What what, Optional<WorkerId> by, Optional<WorkerId> to, Optional<Outcome> outcome) {
    static Story of(What what) {
      return new Story(what, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Story by(WorkerId worker, What what) {
      return new Story(what, Optional.of(worker), Optional.empty(), Optional.empty());
    }

    Story to(WorkerId worker) {
      return new Story(what, by, Optional.of(worker), outcome);
    }

    Story with(Outcome end) {
      return new Story(what, by, to, Optional.of(end));
    }
  }

  /**
   * @param move judges the case as it is; returning it unchanged means there is nothing to do
   * @return the case as it is afterwards
   */
  Case make(ContactRequestId id, Story story, UnaryOperator<Case> move) {
    return make(id, story, move, false);
  }

  /**
   * As {@link #make}, for what is written beside the row, such as a message: it happened, and is
   * told, also when the row says the same as before. The row is held until the commit, so that
   * nothing is written beside a request that is being erased.
   */
  Case makeBeside(ContactRequestId id, Story story, UnaryOperator<Case> move) {
    return make(id, story, move, true);
  }

  private Case make(
      ContactRequestId id, Story story, UnaryOperator<Case> move, boolean evenIfSame) {
    for (int tries = 0; tries < TRIES; tries++) {
      // Who lost once waits for the winner's commit: read without, the row may still look
      // unchanged.
      var before =
          (tries == 0 ? cases.find(id) : cases.hold(id))
              .orElseThrow(() -> new ContactRequestGone(id));
      var wanted = move.apply(before);
      if (wanted.equals(before) && !evenIfSame) {
        return before;
      }
      var done = cases.replace(before, wanted);
      if (done.isPresent()) {
        tell(before, done.get(), story);
        return done.get();
      }
    }
    throw new ChangedMeanwhile(id);
  }

  private void tell(Case before, Case now, Story story) {
    steps.replace(before, now);
    file.note(
        now,
        new HistoryEntry(deadlines.now(), story.what(), story.by(), story.to(), story.outcome()));
    events.publishEvent(new RequestChanged(now.id(), now.community()));
  }
}
