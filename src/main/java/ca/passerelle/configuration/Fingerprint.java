package ca.passerelle.configuration;

import ca.passerelle.shared.Json;
import ca.passerelle.shared.Sha256;

/** Tells whether two items say the same. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(Record item) {
    return Sha256.of(Json.write(item));
  }
}
