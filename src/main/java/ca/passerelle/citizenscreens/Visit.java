package ca.passerelle.citizenscreens;

import ca.passerelle.community.Community;
import ca.passerelle.fleet.Kiosk;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.Language;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody before a kiosk, at a moment: everything a screen needs to know of where it is shown.
 *
 * @param answered whether the neighbourhood has anybody who could call back
 */
record Visit(Kiosk kiosk, Community community, boolean answered, ZonedDateTime now) {
  KioskId at() {
    return kiosk.id();
  }

  Optional<GeoPoint> from() {
    return kiosk.site().point().or(community::centre);
  }

  /** Whether the screen is somebody's own, so that it may dial. */
  boolean ownScreen() {
    return kiosk.kind() == Kiosk.Kind.WEB;
  }

  boolean speaks(Locale locale) {
    return community.languages().contains(Language.of(locale));
  }

  Locale firstLanguage() {
    return community.languages().getFirst().locale();
  }
}
