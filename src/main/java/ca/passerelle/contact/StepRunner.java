package ca.passerelle.contact;

import ca.passerelle.contact.HistoryEntry.What;
import ca.passerelle.contact.Moves.Story;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens when the next step of a request is due and nobody moved the request on before. */
@Component
class StepRunner {
  private final Cases cases;
  private final Moves moves;
  private final Erasure erasure;
  private final Deadlines deadlines;

  StepRunner(Cases cases, Moves moves, Erasure erasure, Deadlines deadlines) {
    this.cases = cases;
    this.moves = moves;
    this.erasure = erasure;
    this.deadlines = deadlines;
  }

  @Transactional
  public void due(StepKey key) {
    cases
        .find(key.id())
        .filter(found -> StepKey.of(found).equals(key)) // otherwise it has moved on: nothing to do
        .ifPresent(this::due);
  }

  private void due(Case found) {
    found
        .next()
        .ifPresent(step -> {
          switch (step.kind()) {
            case ANSWER, REMIND_COORDINATOR -> missed(found, deadlines.remindCoordinator(found));
            case FOLLOW_UP -> missed(found, deadlines.tryAgain(found));
            case DECIDE -> missed(found, deadlines.decide());
            case PURGE -> erasure.purge(found);
          }
        });
  }

  /** Never destroyed by itself while it is open: somebody waits for an answer. */
  private void missed(Case found, NextStep after) {
    var tooLong = deadlines.isKeptTooLong(found);
    var next = tooLong ? deadlines.decide() : after;
    moves.make(
        found.id(),
        Story.of(tooLong ? What.KEPT_TOO_LONG : What.BECAME_OVERDUE),
        now -> StepKey.of(now).equals(StepKey.of(found)) ? now.missed(next) : now);
  }
}
