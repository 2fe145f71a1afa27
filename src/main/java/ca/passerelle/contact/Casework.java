package ca.passerelle.contact;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.contact.ContactRefusal.ContactRequestGone;
import ca.passerelle.contact.ContactRefusal.NoSuchWorker;
import ca.passerelle.contact.ContactRefusal.UnmetNeedMissing;
import ca.passerelle.contact.HistoryEntry.What;
import ca.passerelle.contact.Moves.Story;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What workers and coordinators do to a case. */
@Component
class Casework {
  private final Authority authority;
  private final Outreach outreach;
  private final Cases cases;
  private final CaseFile file;
  private final Confidences confidences;
  private final Moves moves;
  private final Deadlines deadlines;

  Casework(
      Authority authority,
      Outreach outreach,
      Cases cases,
      CaseFile file,
      Confidences confidences,
      Moves moves,
      Deadlines deadlines) {
    this.authority = authority;
    this.outreach = outreach;
    this.cases = cases;
    this.file = file;
    this.confidences = confidences;
    this.moves = moves;
    this.deadlines = deadlines;
  }

  void claim(ContactRequestId id) {
    var me = worker(id);
    moves.make(
        id,
        Story.by(me, What.CLAIMED),
        now -> {
          var claimed = now.request().claimedBy(me, deadlines.now());
          return claimed.equals(now.request()) ? now : now.moved(claimed, deadlines.followUp(now));
        });
  }

  void release(ContactRequestId id) {
    var me = worker(id);
    moves.make(
        id,
        Story.by(me, What.RELEASED),
        now -> deadlines.released(now, now.request().releasedBy(me)));
  }

  void transfer(ContactRequestId id, WorkerId to) {
    var me = worker(id);
    moves.make(
        id,
        Story.by(me, What.TRANSFERRED).to(to),
        now -> {
          var given = now.request().transferredBy(me, to, deadlines.now());
          isOneOf(now.community(), to, id);
          return given.equals(now.request()) ? now : now.moved(given, deadlines.followUp(now));
        });
  }

  void reassign(ContactRequestId id, WorkerId to) {
    var actor = authority.require(Role.COORDINATOR, communityOf(id));
    moves.make(
        id,
        new Story(What.REASSIGNED, actor.worker(), Optional.of(to), Optional.empty()),
        now -> {
          var given = now.request().reassignedTo(to, deadlines.now());
          isOneOf(now.community(), to, id);
          return given.equals(now.request()) ? now : now.moved(given, deadlines.followUp(now));
        });
  }

  void logAttempt(
      ContactRequestId id,
      Attempt.Way way,
      Attempt.Result result,
      Optional<String> note,
      Optional<Instant> nextStep) {
    note.ifPresent(text -> PlainText.check("note", text, 500));
    var me = worker(id);
    var done =
        moves.makeBeside(
            id,
            Story.by(me, What.ATTEMPTED),
            now -> {
              now.request().heldBy(me);
              return now.planned(
                  nextStep
                      .map(at -> new NextStep(NextStep.Kind.FOLLOW_UP, at))
                      .orElseGet(() -> deadlines.tryAgain(now)));
            });
    var attempt =
        new Attempt(UUID.randomUUID(), deadlines.now(), me, way, result, Optional.empty());
    file.tried(done, attempt);
    note.ifPresent(text -> confidences.keep(done.request(), attempt.id(), text));
  }

  void plan(ContactRequestId id, Instant nextStep) {
    var me = worker(id);
    moves.make(
        id,
        Story.by(me, What.PLANNED),
        now -> {
          now.request().heldBy(me);
          return now.planned(new NextStep(NextStep.Kind.FOLLOW_UP, nextStep));
        });
  }

  void message(ContactRequestId id, String text) {
    PlainText.check("message", text, 1000);
    var me = worker(id);
    var done =
        moves.makeBeside(
            id,
            Story.by(me, What.WROTE),
            now -> {
              now.request().heldBy(me);
              return now.planned(deadlines.tryAgain(now));
            });
    var line = new CaseFile.Line(UUID.randomUUID(), deadlines.now(), Message.From.WORKER);
    file.wrote(done, line);
    confidences.keep(done.request(), line.id(), text);
  }

  void close(ContactRequestId id, Outcome outcome, Optional<UnmetNeed> unmetNeed) {
    var me = worker(id);
    moves.make(
        id,
        Story.by(me, What.CLOSED).with(outcome),
        now -> {
          var closed = now.request().closedBy(me, deadlines.now(), outcome);
          if (outcome == Outcome.NO_SERVICE_FOUND && unmetNeed.isEmpty()) {
            throw new UnmetNeedMissing(id);
          }
          return now.moved(closed, deadlines.purge(now)).closedWithout(unmetNeed);
        });
  }

  void reopen(ContactRequestId id) {
    var me = worker(id);
    moves.make(
        id,
        Story.by(me, What.REOPENED),
        now -> {
          var reopened = now.request().reopenedBy(me, deadlines.now());
          if (now.next().isEmpty()) { // purged: nobody could be reached any more
            throw new ContactRequestGone(id);
          }
          return now.moved(reopened, deadlines.followUp(now)).closedWithout(Optional.empty());
        });
  }

  private WorkerId worker(ContactRequestId id) {
    authority.require(Role.WORKER, communityOf(id));
    return authority.worker();
  }

  private CommunityId communityOf(ContactRequestId id) {
    return cases.find(id).orElseThrow(() -> new ContactRequestGone(id)).community();
  }

  private void isOneOf(CommunityId community, WorkerId to, ContactRequestId id) {
    if (outreach.worker(to).filter(found -> found.community().equals(community)).isEmpty()) {
      throw new NoSuchWorker(id);
    }
  }
}
