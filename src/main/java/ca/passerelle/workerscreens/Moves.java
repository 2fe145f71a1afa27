package ca.passerelle.workerscreens;

import ca.passerelle.contact.Attempt;
import ca.passerelle.contact.ContactDesk;
import ca.passerelle.contact.ContactRefusal;
import ca.passerelle.contact.Outcome;
import ca.passerelle.contact.UnmetNeed;
import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.shared.ContactRequestId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be done with the request on the screen; each move says in words what came of it. */
final class Moves {
  private final ContactDesk desk;
  private final ContactRequestId id;
  private final Words words;
  private final RefusalWords refusals;
  private final Consumer<String> done;

  /**
   * @param done called after each move, also a refused one, with what to say
   */
  Moves(ContactDesk desk, ContactRequestId id, RefusalWords refusals, Consumer<String> done) {
    this.desk = desk;
    this.id = id;
    this.words = refusals.words();
    this.refusals = refusals;
    this.done = done;
  }

  /** Whether it was written down. */
  boolean log(Attempt.Way way, Attempt.Result result, Optional<String> note) {
    return move(
        () -> desk.logAttempt(id, way, result, note, Optional.empty()),
        words.of("worker.attempt.logged", words.of("result", result)));
  }

  /** Whether it was planned. */
  boolean plan(Instant at, String said) {
    return move(() -> desk.plan(id, at), words.of("worker.next.planned", said));
  }

  /** Whether it was left. */
  boolean message(String text) {
    return move(() -> desk.message(id, text), words.of("worker.message.sent"));
  }

  void release() {
    move(() -> desk.release(id), words.of("worker.hand-over.released"));
  }

  void transfer(OutreachWorker to) {
    move(
        () -> desk.transfer(id, to.id()),
        words.of("worker.hand-over.transferred", to.displayName()));
  }

  void close(Outcome outcome, Optional<UnmetNeed> unmetNeed) {
    move(() -> desk.close(id, outcome, unmetNeed), words.of("worker.close.done"));
  }

  void reopen() {
    move(() -> desk.reopen(id), words.of("worker.close.reopened"));
  }

  private boolean move(Runnable move, String said) {
    try {
      move.run();
    } catch (ContactRefusal refusal) {
      done.accept(refusals.of(refusal));
      return false;
    }
    done.accept(said);
    return true;
  }
}
