package ca.passerelle.shared;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What opens something for whoever holds it: a link, a tablet's cookie. A random one has 256 bits,
 * so that a plain hash of it gives nothing away; only that hash is kept.
 */
public record Secret(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  public static Secret random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public String hash() {
    return Sha256.of(value);
  }

  @Override
  public String toString() {
    return "••••";
  }
}
