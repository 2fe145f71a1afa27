package ca.passerelle.contact;

import ca.passerelle.community.Communities;
import ca.passerelle.contact.Cases.Hashes;
import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.contact.Opening.Opened;
import ca.passerelle.fleet.Kiosk;
import ca.passerelle.privacy.KeyedHash;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.KioskId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a sealed request in: row, personal data and next step in one transaction. It writes without
 * asking first whether the id is known, since nearly always it is not; the database's keys say
 * otherwise when it is.
 */
@Component
class Intake {
  private final Opening opening;
  private final Communities communities;
  private final Admission admission;
  private final KeyedHash hash;
  private final WrongCodes wrongCodes;
  private final Cases cases;
  private final Confidences confidences;
  private final StepSchedule steps;
  private final Deadlines deadlines;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  Intake(
      Opening opening,
      Communities communities,
      Admission admission,
      KeyedHash hash,
      WrongCodes wrongCodes,
      Cases cases,
      Confidences confidences,
      StepSchedule steps,
      Deadlines deadlines,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.opening = opening;
    this.communities = communities;
    this.admission = admission;
    this.hash = hash;
    this.wrongCodes = wrongCodes;
    this.cases = cases;
    this.confidences = confidences;
    this.steps = steps;
    this.deadlines = deadlines;
    this.transaction = transaction;
    this.events = events;
  }

  static String codeHash(KeyedHash hash, FollowUpCode code) {
    return hash.of("follow-up-code", code.canonical());
  }

  Receipt receive(Envelope envelope) {
    var opened = opening.request(envelope);
    try {
      return take(opened);
    } catch (DuplicateKeyException known) {
      return repeated(opened).orElseThrow(() -> codeTaken(envelope.kiosk()));
    } catch (IntakeRefusal refusal) {
      // What was right when it was first sent stays received, whatever changed since.
      return repeated(opened).orElseThrow(() -> refusal);
    }
  }

  /** Whoever sends requests to learn which codes there are is counted like any who guesses. */
  private IntakeRefusal codeTaken(KioskId kiosk) {
    wrongCodes.wrong(kiosk);
    return IntakeRefusal.because(Why.CODE_TAKEN);
  }

  private Receipt take(Opened<RequestContent> opened) {
    var kiosk = opening.kiosk(opened);
    var personal = opened.content().personal();
    var hashes = new Hashes(codeHash(hash, opened.content().followUpCode()), opened.fingerprint());
    var fresh = fresh(opened, kiosk, personal);
    transaction.executeWithoutResult(_ -> {
      cases.add(fresh, hashes);
      confidences.keep(fresh.request(), personal);
      steps.schedule(fresh);
      events.publishEvent(new RequestArrived(fresh.id(), fresh.community()));
    });
    return receipt(fresh, false);
  }

  private Case fresh(Opened<RequestContent> opened, Kiosk kiosk, Personal personal) {
    var content = opened.content();
    var community = communities.get(kiosk.community());
    var now = deadlines.now();
    var urgent = Boolean.TRUE.equals(content.urgent());
    var said =
        new Figures(
            kiosk.id(),
            community.answerBy(now, urgent).map(at -> at.truncatedTo(ChronoUnit.MILLIS)),
            urgent,
            content.spoken(),
            personal.reach().way(),
            List.copyOf(content.chosenNeeds()),
            content.service(),
            content.consentGiven());
    var figures =
        opened.envelope().kept()
            ? admission.left(community, said)
            : admission.asked(community, said, personal);
    var request =
        new ContactRequest(
            new ContactRequestId(opened.id()),
            community.id(),
            0,
            now,
            new ContactRequest.State.Waiting());
    return new Case(
        request,
        figures,
        false,
        false,
        Optional.of(deadlines.answer(figures, now)),
        Optional.empty());
  }

  private Optional<Receipt> repeated(Opened<RequestContent> opened) {
    return cases
        .known(new ContactRequestId(opened.id()))
        .map(before -> {
          var known = before.contentHash();
          if (known.isEmpty()) {
            throw IntakeRefusal.because(Why.ERASED);
          }
          if (!known.get().equals(opened.fingerprint())) {
            throw IntakeRefusal.because(Why.DIFFERENT_CONTENT);
          }
          return receipt(before.known(), true);
        });
  }

  private Receipt receipt(Case taken, boolean repeated) {
    var receivedAt = taken.request().receivedAt();
    return new Receipt(
        taken.id(),
        receivedAt,
        taken.figures().answerBy(),
        communities.get(taken.community()).isOnDuty(receivedAt),
        repeated);
  }
}
