package ca.passerelle.contact;

import ca.passerelle.contact.HistoryEntry.What;
import ca.passerelle.contact.Moves.Story;
import org.springframework.stereotype.Component;

/**
 * Destroys what is personal: the person, their words, messages and notes. What is left counts, and
 * nothing leads from it to anyone.
 */
@Component
class Erasure {
  private final Cases cases;
  private final CaseFile file;
  private final Confidences confidences;
  private final Moves moves;
  private final Deadlines deadlines;

  Erasure(Cases cases, CaseFile file, Confidences confidences, Moves moves, Deadlines deadlines) {
    this.cases = cases;
    this.file = file;
    this.confidences = confidences;
    this.moves = moves;
    this.deadlines = deadlines;
  }

  /** The citizen asks for it: the request ends too. */
  void withdraw(Case asked) {
    var done =
        moves.make(
            asked.id(),
            Story.of(What.WITHDRAWN),
            now -> now.ended(now.request().withdrawn(deadlines.now())));
    erase(done);
  }

  /** It is due: the request stays closed as it was. */
  void purge(Case due) {
    var done =
        moves.make(
            due.id(),
            Story.of(What.PURGED),
            now -> StepKey.of(now).equals(StepKey.of(due)) ? now.ended(now.request()) : now);
    if (done.next().isEmpty()) {
      erase(done);
    }
  }

  private void erase(Case ended) {
    confidences.erase(ended.request());
    file.eraseMessages(ended);
    cases.forget(ended.id());
  }
}
