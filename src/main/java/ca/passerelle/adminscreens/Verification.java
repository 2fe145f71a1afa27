package ca.passerelle.adminscreens;

import ca.passerelle.directory.ServiceLine;
import java.time.LocalDate;

/** Hours, costs and places change: whoever does not look for half a year does not know. */
final class Verification {
  private static final int LASTS_DAYS = 180;

  private Verification() {}

  /** Whether nobody said lately that all that is written of the service is true. */
  static boolean isDue(ServiceLine line, LocalDate today) {
    return line.lastVerified().map(day -> day.plusDays(LASTS_DAYS).isBefore(today)).orElse(true);
  }
}
