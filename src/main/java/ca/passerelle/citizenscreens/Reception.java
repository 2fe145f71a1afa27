package ca.passerelle.citizenscreens;

import ca.passerelle.community.Communities;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.fleet.Kiosk;
import ca.passerelle.fleet.RecognisedKiosk;
import ca.passerelle.outreach.Outreach;
import com.vaadin.flow.router.RouteParameters;
import jakarta.servlet.ServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which kiosk an address means and in which neighbourhood it stands. */
@Component
class Reception {
  private final Fleet fleet;
  private final Communities communities;
  private final Outreach outreach;
  private final Clock clock;

  Reception(Fleet fleet, Communities communities, Outreach outreach, Clock clock) {
    this.fleet = fleet;
    this.communities = communities;
    this.outreach = outreach;
    this.clock = clock;
  }

  /**
   * @throws KioskUnknown when no kiosk has this address
   * @throws KioskPaused when it is out of service for now
   */
  Visit visit(RouteParameters where) {
    var kiosk =
        CitizenRoutes.kiosk(where).flatMap(fleet::kiosk).orElseThrow(() -> new KioskUnknown());
    return switch (kiosk.status()) {
      case ACTIVE -> visit(kiosk);
      case PAUSED -> throw new KioskPaused();
      case RETIRED -> throw new KioskUnknown();
    };
  }

  /** A tablet's address in a browser that is not this tablet. */
  boolean isElsewhere(Visit visit, @Nullable ServletRequest request) {
    return visit.kiosk().kind() == Kiosk.Kind.TABLET
        && !RecognisedKiosk.of(request).equals(Optional.of(visit.at()));
  }

  private Visit visit(Kiosk kiosk) {
    var community = communities.find(kiosk.community()).orElseThrow(() -> new KioskUnknown());
    return new Visit(
        kiosk,
        community,
        outreach.answersIn(community.id()),
        clock.instant().atZone(community.zone()));
  }
}
