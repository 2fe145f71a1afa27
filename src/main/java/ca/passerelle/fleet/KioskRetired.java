package ca.passerelle.fleet;

import ca.passerelle.shared.KioskId;

/** The kiosk was retired, perhaps by someone else a moment ago: it never serves again. */
public class KioskRetired extends RuntimeException {
  KioskRetired(KioskId id) {
    super("Kiosk " + id + " is retired");
  }
}
