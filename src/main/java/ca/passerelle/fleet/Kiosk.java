package ca.passerelle.fleet;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.Translated;
import java.time.Instant;
import java.util.Optional;

/**
 * A place requests come from.
 *
 * @param placement where in the site it stands
 * @param lastSeen to the minute; empty when it never called
 */
public record Kiosk(
    KioskId id,
    CommunityId community,
    Kind kind,
    HostSite site,
    Status status,
    Optional<Translated> placement,
    Optional<Instant> lastSeen) {
  public enum Kind {
    /** An enrolled device. */
    TABLET,
    /** The community's web site. */
    WEB
  }

  public enum Status {
    ACTIVE,
    /** Shows that it is out of service; comes back. */
    PAUSED,
    /** Never serves again; its device is not let in. */
    RETIRED
  }

  /** Where its citizens' pages are, as a path from the origin; {@link #page} adds the kiosk. */
  public static final String PAGES = "/borne/";

  public String page() {
    return PAGES + id;
  }

  /** Whether someone may begin a request here. */
  public boolean serves() {
    return status == Status.ACTIVE;
  }

  /** Whether what was sealed here is taken: a pause does not undo what was promised before it. */
  public boolean delivers() {
    return switch (status) {
      case ACTIVE, PAUSED -> true;
      case RETIRED -> false;
    };
  }

  Kiosk seenAt(Instant at) {
    return new Kiosk(id, community, kind, site, status, placement, Optional.of(at));
  }
}
