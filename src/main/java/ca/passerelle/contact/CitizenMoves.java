package ca.passerelle.contact;

import static ca.passerelle.contact.IntakeRefusal.malformed;

import ca.passerelle.contact.HistoryEntry.What;
import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.contact.Moves.Story;
import ca.passerelle.contact.Opening.Opened;
import ca.passerelle.durability.Durable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What someone who came back with a code does to their case. Each returns once the disk has it, so
 * none can be called in a transaction.
 */
@Component
class CitizenMoves {
  private final Admission admission;
  private final CaseFile file;
  private final Confidences confidences;
  private final Moves moves;
  private final Erasure erasure;
  private final Deadlines deadlines;
  private final TransactionTemplate transaction;

  CitizenMoves(
      Admission admission,
      CaseFile file,
      Confidences confidences,
      Moves moves,
      Erasure erasure,
      Deadlines deadlines,
      TransactionTemplate transaction) {
    this.admission = admission;
    this.file = file;
    this.confidences = confidences;
    this.moves = moves;
    this.erasure = erasure;
    this.deadlines = deadlines;
    this.transaction = transaction;
  }

  @Durable
  public Case reply(Case found, Opened<FollowUpContent> opened) {
    var text =
        SafetyContent.text("text", opened.content().text(), 500)
            .orElseThrow(() -> malformed("text"));
    return inTransaction(() -> replied(found, opened.id(), text));
  }

  private Case replied(Case found, UUID id, String text) {
    if (file.messages(found).stream().anyMatch(line -> line.id().equals(id))) {
      return found; // sent twice
    }
    var done =
        moves.makeBeside(
            found.id(), Story.of(What.REPLIED), now -> reopenedIfClosed(now).written());
    file.wrote(done, new CaseFile.Line(id, deadlines.now(), Message.From.CITIZEN));
    confidences.keep(done.request(), id, text);
    return done;
  }

  @Durable
  public Case changeReach(Case found, FollowUpContent content) {
    if (content.reach() == null) {
      throw malformed("reach");
    }
    var reach = content.reach().reach();
    var safety = Optional.ofNullable(content.safety()).map(SafetyContent::safety);
    admission.checkVenue(found.community(), reach);
    safety.ifPresent(admission::checkCaller);
    return inTransaction(() -> reachChanged(found, reach, safety));
  }

  private Case reachChanged(Case found, Reach reach, Optional<Safety> safety) {
    var before =
        confidences
            .person(found.request())
            .orElseThrow(() -> IntakeRefusal.because(Why.UNKNOWN_CODE));
    var after = before.reachedBy(reach, safety.orElse(before.safety()));
    if (after.equals(before)) {
      return found;
    }
    var done =
        moves.makeBeside(
            found.id(),
            Story.of(What.REACH_CHANGED),
            now -> reopenedIfClosed(now).reachedBy(reach.way()).written());
    // Only now that the row is ours: what is erased meanwhile must not come back.
    confidences.change(done.request(), after);
    return done;
  }

  /** Who adds something to a closed request wants it open again, with the worker who closed it. */
  private Case reopenedIfClosed(Case now) {
    return switch (stillThere(now).request().state()) {
      case ContactRequest.State.Waiting _,
          ContactRequest.State.Claimed _,
          ContactRequest.State.Withdrawn _ ->
          now;
      case ContactRequest.State.Closed(var by, _, _) ->
          now.moved(now.request().reopenedBy(by, deadlines.now()), deadlines.followUp(now))
              .closedWithout(Optional.empty());
    };
  }

  /**
   * Withdrawn or destroyed when due since the code was read: there is nothing to change any more.
   */
  private static Case stillThere(Case now) {
    if (now.next().isEmpty()) {
      throw IntakeRefusal.because(Why.UNKNOWN_CODE);
    }
    return now;
  }

  @Durable
  public void withdraw(Case found) {
    transaction.executeWithoutResult(_ -> erasure.withdraw(found));
  }

  private Case inTransaction(Supplier<Case> move) {
    return Objects.requireNonNull(transaction.execute(_ -> move.get()));
  }
}
