package ca.passerelle.contact;

import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.contact.Cases.Hashes;
import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.contact.Opening.Opened;
import ca.passerelle.directory.Need;
import ca.passerelle.directory.Needs;
import ca.passerelle.meeting.HostVenues;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.privacy.ConsentTexts;
import ca.passerelle.privacy.KeyedHash;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.NeedId;
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
  private final Needs needs;
  private final HostVenues venues;
  private final Outreach outreach;
  private final ConsentTexts consents;
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
      Needs needs,
      HostVenues venues,
      Outreach outreach,
      ConsentTexts consents,
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
    this.needs = needs;
    this.venues = venues;
    this.outreach = outreach;
    this.consents = consents;
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
      return repeated(opened).orElseThrow(() -> codeTaken(opened.kiosk().id()));
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
    var personal = opened.content().personal();
    var hashes = new Hashes(codeHash(hash, opened.content().followUpCode()), opened.fingerprint());
    var fresh = fresh(opened, personal);
    transaction.executeWithoutResult(_ -> {
      cases.add(fresh, hashes);
      confidences.keep(fresh.request(), personal);
      steps.schedule(fresh);
      events.publishEvent(new RequestArrived(fresh.id(), fresh.community()));
    });
    return receipt(fresh, false);
  }

  private Case fresh(Opened<RequestContent> opened, Personal personal) {
    var content = opened.content();
    var community = communities.get(opened.kiosk().community());
    var now = deadlines.now();
    var urgent = Boolean.TRUE.equals(content.urgent());
    var figures =
        new Figures(
            opened.kiosk().id(),
            community.answerBy(now, urgent).map(at -> at.truncatedTo(ChronoUnit.MILLIS)),
            urgent,
            content.spoken(),
            personal.reach().way(),
            List.copyOf(content.chosenNeeds()),
            content.service(),
            content.consentGiven());
    check(community, figures, personal);
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

  /** What only this community can say: its people, its needs, its rooms, its consent text. */
  private void check(Community community, Figures figures, Personal personal) {
    if (!outreach.answersIn(community.id())) {
      throw IntakeRefusal.because(Why.NOBODY_ANSWERS);
    }
    if (!figures.needs().isEmpty() && !offered(community.id()).containsAll(figures.needs())) {
      throw IntakeRefusal.of(Why.INVALID_NEEDS, "needs");
    }
    checkVenue(community.id(), personal.reach());
    if (consents
        .current(community.id(), "contact", community.today(deadlines.now()))
        .filter(text -> text.version() == figures.consent().version())
        .isEmpty()) {
      throw IntakeRefusal.of(Why.STALE_CONSENT, "consent.version");
    }
  }

  private List<NeedId> offered(CommunityId community) {
    return needs.all(community).stream().map(Need::id).toList();
  }

  void checkVenue(CommunityId community, Reach reach) {
    if (reach instanceof Reach.AtVenue(var chosen, _)
        && venues.of(community).stream().noneMatch(venue -> venue.id().equals(chosen))) {
      throw IntakeRefusal.of(Why.INVALID_VENUE, "reach.venue");
    }
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
