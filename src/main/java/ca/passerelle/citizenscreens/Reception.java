package ca.passerelle.citizenscreens;

import ca.passerelle.community.Communities;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.fleet.Kiosk;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Knows which kiosk an address means and in which neighbourhood it stands. */
@Component
class Reception {
  private final Fleet fleet;
  private final Communities communities;
  private final Clock clock;

  Reception(Fleet fleet, Communities communities, Clock clock) {
    this.fleet = fleet;
    this.communities = communities;
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

  private Visit visit(Kiosk kiosk) {
    var community = communities.find(kiosk.community()).orElseThrow(() -> new KioskUnknown());
    return new Visit(kiosk, community, clock.instant().atZone(community.zone()));
  }
}
