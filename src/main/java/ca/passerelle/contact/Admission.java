package ca.passerelle.contact;

import ca.passerelle.community.Community;
import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.directory.Directory;
import ca.passerelle.directory.Need;
import ca.passerelle.directory.Needs;
import ca.passerelle.meeting.HostVenues;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.privacy.ConsentTexts;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.NeedId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What only the community can say about a request: its people, its consent text, its needs, its
 * rooms.
 */
@Component
class Admission {
  private final Needs needs;
  private final HostVenues venues;
  private final Outreach outreach;
  private final ConsentTexts consents;
  private final Directory directory;
  private final Deadlines deadlines;

  Admission(
      Needs needs,
      HostVenues venues,
      Outreach outreach,
      ConsentTexts consents,
      Directory directory,
      Deadlines deadlines) {
    this.needs = needs;
    this.venues = venues;
    this.outreach = outreach;
    this.consents = consents;
    this.directory = directory;
    this.deadlines = deadlines;
  }

  /** Refuses what whoever is there can mend. */
  Figures asked(Community community, Figures figures, Personal personal) {
    checkSomeoneAnswers(community);
    var believed = believed(community, figures);
    var consent = believed.consent();
    if (!consents.counts(
        community.id(),
        ConsentTexts.CONTACT,
        consent.version(),
        community.today(consent.at()),
        community.today(deadlines.now()))) {
      throw staleConsent();
    }
    if (!offered(community.id()).containsAll(believed.needs())) {
      throw IntakeRefusal.of(Why.INVALID_NEEDS, "needs");
    }
    checkVenue(community.id(), personal.reach());
    checkCaller(personal.safety());
    return believed;
  }

  /**
   * Nobody is there any more to choose again: a need that is no longer offered is left out, a room
   * that is no longer lent and a caller without a name are for the worker to get round, and consent
   * to whatever text was ever shown counts.
   */
  Figures left(Community community, Figures figures) {
    checkSomeoneAnswers(community);
    var offered = offered(community.id());
    return believed(
        community, figures.about(figures.needs().stream().filter(offered::contains).toList()));
  }

  private void checkSomeoneAnswers(Community community) {
    if (!outreach.answersIn(community.id())) {
      throw IntakeRefusal.because(Why.NOBODY_ANSWERS);
    }
  }

  /**
   * A clock may be wrong, and a service gone: neither is a reason to refuse anyone, nor to write
   * down what cannot be. Nobody agreed to a text before it was there, nor after it came here: then
   * when it was received stands for it, since it was agreed to by then.
   */
  private Figures believed(Community community, Figures figures) {
    var now = deadlines.now();
    var consent = figures.consent();
    var text =
        consents
            .version(community.id(), ConsentTexts.CONTACT, consent.version())
            .filter(shown -> !shown.validFrom().isAfter(community.today(now)))
            .orElseThrow(Admission::staleConsent);
    var from = text.validFrom().atStartOfDay(community.zone()).toInstant();
    boolean possible = !consent.at().isBefore(from) && !consent.at().isAfter(now);
    var agreed = possible ? figures : figures.consentedAt(now);
    return agreed
            .service()
            .flatMap(id -> directory.service(community.id(), id, Optional.empty(), now))
            .isPresent()
        ? agreed
        : agreed.withoutService();
  }

  private static IntakeRefusal staleConsent() {
    return IntakeRefusal.of(Why.STALE_CONSENT, "consent.version");
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

  /** Who is still there says who is calling; a guess could give them away. */
  void checkCaller(Safety safety) {
    if (safety.namesNobody()) {
      throw IntakeRefusal.malformed("safety.callerOther");
    }
  }
}
