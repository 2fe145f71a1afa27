package ca.passerelle.adminscreens;

import ca.passerelle.community.Freshness;
import ca.passerelle.directory.ServiceLine;
import java.time.LocalDate;

/** Hours, costs and places change: whoever does not look for long does not know. */
final class Verification {
  private Verification() {}

  /** Whether nobody said lately that all that is written of the service is true. */
  static boolean isDue(ServiceLine line, Freshness freshness, LocalDate today) {
    return line.lastVerified().map(day -> freshness.toBeChecked(day, today)).orElse(true);
  }
}
