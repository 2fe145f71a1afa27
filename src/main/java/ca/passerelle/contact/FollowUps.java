package ca.passerelle.contact;

import static ca.passerelle.contact.IntakeRefusal.malformed;

import ca.passerelle.contact.HistoryEntry.What;
import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.contact.Moves.Story;
import ca.passerelle.contact.Opening.Opened;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.privacy.KeyedHash;
import ca.passerelle.shared.WorkerId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What someone can do who comes back with a code: look, answer, change how to be reached, erase.
 */
@Component
class FollowUps {
  private final Opening opening;
  private final Intake intake;
  private final KeyedHash hash;
  private final WrongCodes wrongCodes;
  private final Cases cases;
  private final CaseFile file;
  private final Confidences confidences;
  private final Moves moves;
  private final Erasure erasure;
  private final Deadlines deadlines;
  private final Outreach outreach;

  FollowUps(
      Opening opening,
      Intake intake,
      KeyedHash hash,
      WrongCodes wrongCodes,
      Cases cases,
      CaseFile file,
      Confidences confidences,
      Moves moves,
      Erasure erasure,
      Deadlines deadlines,
      Outreach outreach) {
    this.opening = opening;
    this.intake = intake;
    this.hash = hash;
    this.wrongCodes = wrongCodes;
    this.cases = cases;
    this.file = file;
    this.confidences = confidences;
    this.moves = moves;
    this.erasure = erasure;
    this.deadlines = deadlines;
    this.outreach = outreach;
  }

  FollowUpStatus followUp(Envelope envelope) {
    var opened = opening.followUp(envelope);
    var content = opened.content();
    var found = byCode(opened);
    return switch (content.wanted()) {
      case LOOK -> status(found);
      case REPLY -> status(replied(found, opened));
      case REACH -> status(reachChanged(found, content));
      case WITHDRAW -> {
        erasure.withdraw(found);
        yield new FollowUpStatus.Erased();
      }
    };
  }

  private Case byCode(Opened<FollowUpContent> opened) {
    var kiosk = opened.kiosk().id();
    wrongCodes
        .mustWait(kiosk)
        .ifPresent(wait -> {
          throw IntakeRefusal.tooManyCodes(wait);
        });
    var found = cases.byCode(Intake.codeHash(hash, opened.content().followUpCode()));
    if (found.isEmpty()) {
      wrongCodes.wrong(kiosk);
    }
    return found.orElseThrow(() -> IntakeRefusal.because(Why.UNKNOWN_CODE));
  }

  /** An answer to a closed request opens it again for the worker who closed it. */
  private Case replied(Case found, Opened<FollowUpContent> opened) {
    var text =
        SafetyContent.text("text", opened.content().text(), 500)
            .orElseThrow(() -> malformed("text"));
    var id = opened.id();
    if (file.messages(found).stream().anyMatch(line -> line.id().equals(id))) {
      return found; // sent twice
    }
    var done =
        moves.makeBeside(
            found.id(),
            Story.of(What.REPLIED),
            now ->
                switch (now.request().state()) {
                  case ContactRequest.State.Waiting _, ContactRequest.State.Claimed _ ->
                      now.written();
                  case ContactRequest.State.Closed(var by, _, _) ->
                      stillThere(now)
                          .moved(
                              now.request().reopenedBy(by, deadlines.now()),
                              deadlines.followUp(now))
                          .written();
                  case ContactRequest.State.Withdrawn _ ->
                      throw IntakeRefusal.because(Why.UNKNOWN_CODE);
                });
    write(done, id, text);
    return done;
  }

  private void write(Case to, UUID id, String text) {
    file.wrote(to, new CaseFile.Line(id, deadlines.now(), Message.From.CITIZEN));
    confidences.keep(to.request(), id, text);
  }

  private Case reachChanged(Case found, FollowUpContent content) {
    if (content.reach() == null) {
      throw malformed("reach");
    }
    var reach = content.reach().reach();
    intake.checkVenue(found.community(), reach);
    var before = person(found);
    var after =
        before.reachedBy(
            reach, content.safety() == null ? before.safety() : content.safety().safety());
    if (after.equals(before)) {
      return found;
    }
    var done =
        moves.makeBeside(
            found.id(),
            Story.of(What.REACH_CHANGED),
            now -> stillThere(now).reachedBy(reach.way()).written());
    // Only now that the row is ours: what is erased meanwhile must not come back.
    confidences.change(done.request(), after);
    return done;
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

  private Personal person(Case found) {
    return confidences
        .person(found.request())
        .orElseThrow(() -> IntakeRefusal.because(Why.UNKNOWN_CODE));
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
        now.figures().answerBy(),
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
