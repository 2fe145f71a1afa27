package ca.passerelle.contact;

import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.privacy.KeyedHash;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.WorkerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What someone can do who comes back with a code: look, answer, change how to be reached, erase.
 */
@Component
class FollowUps {
  private final Opening opening;
  private final KeyedHash hash;
  private final WrongCodes wrongCodes;
  private final Cases cases;
  private final CaseFile file;
  private final Outlooks outlooks;
  private final Confidences confidences;
  private final CitizenMoves moves;
  private final Outreach outreach;

  FollowUps(
      Opening opening,
      KeyedHash hash,
      WrongCodes wrongCodes,
      Cases cases,
      CaseFile file,
      Outlooks outlooks,
      Confidences confidences,
      CitizenMoves moves,
      Outreach outreach) {
    this.opening = opening;
    this.hash = hash;
    this.wrongCodes = wrongCodes;
    this.cases = cases;
    this.file = file;
    this.outlooks = outlooks;
    this.confidences = confidences;
    this.moves = moves;
    this.outreach = outreach;
  }

  /** Opens the envelope before it asks the database: opening takes long, a connection is scarce. */
  FollowUpStatus followUp(Envelope envelope) {
    var opened = opening.followUp(envelope);
    var content = opened.content();
    var found = byCode(opening.kiosk(opened).id(), content.followUpCode());
    return switch (content.wanted()) {
      case LOOK -> status(found);
      case REPLY -> status(moves.reply(found, opened));
      case REACH -> status(moves.changeReach(found, content));
      case WITHDRAW -> {
        moves.withdraw(found);
        yield new FollowUpStatus.Erased();
      }
    };
  }

  private Case byCode(KioskId kiosk, FollowUpCode code) {
    wrongCodes
        .mustWait(kiosk)
        .ifPresent(wait -> {
          throw IntakeRefusal.tooManyCodes(wait);
        });
    var found = cases.byCode(Intake.codeHash(hash, code));
    if (found.isEmpty()) {
      wrongCodes.wrong(kiosk);
    }
    return found.orElseThrow(() -> IntakeRefusal.because(Why.UNKNOWN_CODE));
  }

  private FollowUpStatus status(Case now) {
    var confided = confidences.all(now.request());
    var messages =
        file.messages(now).stream()
            .flatMap(line ->
                confided
                    .words(line.id())
                    .map(text -> new Message(line.id(), line.at(), line.from(), text))
                    .stream())
            .toList();
    var way = now.figures().way();
    return new FollowUpStatus.Standing(
        now.request().state(),
        now.request().receivedAt(),
        outlooks.of(now),
        holder(now).flatMap(outreach::worker).map(OutreachWorker::displayName),
        now.figures().urgent(),
        way,
        confided.person().flatMap(person -> person.reach().hint()),
        messages);
  }

  private static Optional<WorkerId> holder(Case now) {
    return switch (now.request().state()) {
      case ContactRequest.State.Claimed(var by, _) -> Optional.of(by);
      case ContactRequest.State.Closed(var by, _, _) -> Optional.of(by);
      case ContactRequest.State.Waiting _, ContactRequest.State.Withdrawn _ -> Optional.empty();
    };
  }
}
