package ca.passerelle.contact;

import ca.passerelle.community.Community;
import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.directory.Need;
import ca.passerelle.directory.Needs;
import ca.passerelle.meeting.HostVenues;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.privacy.ConsentTexts;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.NeedId;
import java.util.List;
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
  private final Deadlines deadlines;

  Admission(
      Needs needs,
      HostVenues venues,
      Outreach outreach,
      ConsentTexts consents,
      Deadlines deadlines) {
    this.needs = needs;
    this.venues = venues;
    this.outreach = outreach;
    this.consents = consents;
    this.deadlines = deadlines;
  }

  /** Refuses what whoever is there can mend. */
  Figures asked(Community community, Figures figures, Reach reach) {
    check(community, figures.consent());
    if (!offered(community.id()).containsAll(figures.needs())) {
      throw IntakeRefusal.of(Why.INVALID_NEEDS, "needs");
    }
    checkVenue(community.id(), reach);
    return figures;
  }

  /**
   * Nobody is there any more to choose again: a need that is no longer offered is left out, and a
   * room that is no longer lent is for the worker to arrange.
   */
  Figures left(Community community, Figures figures) {
    check(community, figures.consent());
    var offered = offered(community.id());
    return figures.about(figures.needs().stream().filter(offered::contains).toList());
  }

  private void check(Community community, Figures.ConsentGiven consent) {
    if (!outreach.answersIn(community.id())) {
      throw IntakeRefusal.because(Why.NOBODY_ANSWERS);
    }
    if (!consents.counts(
        community.id(),
        "contact",
        consent.version(),
        community.today(consent.at()),
        community.today(deadlines.now()))) {
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
}
