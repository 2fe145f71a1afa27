package ca.passerelle.privacy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * The key pairs for sealing, newest first. An older one carries the instant ({@code exp}) it ends.
 */
record SealingKeys(List<ECKey> pairs) {
  /** Longer than a tablet may be without network before its snapshot is refused. */
  static final Duration KEPT = Duration.ofDays(35);

  SealingKeys {
    pairs = List.copyOf(pairs);
  }

  static SealingKeys first(Instant now) {
    return new SealingKeys(List.of(pair(now)));
  }

  static SealingKeys parse(String json) {
    try {
      var pairs = new ArrayList<ECKey>();
      for (JWK key : JWKSet.parse(json).getKeys()) {
        if (!(key instanceof ECKey pair)
            || !Curve.P_256.equals(pair.getCurve())
            || !pair.isPrivate()
            || pair.getKeyID() == null) {
          throw unreadable();
        }
        pairs.add(pair);
      }
      if (pairs.isEmpty()) {
        throw unreadable();
      }
      return new SealingKeys(pairs);
    } catch (ParseException e) {
      throw unreadable();
    }
  }

  private static KeysRefused unreadable() {
    return new KeysRefused(
        "The sealing keys are not a JWK set of private P-256 keys with a kid.",
        "Bring the file back from the backup of the keys.");
  }

  private static ECKey pair(Instant now) {
    try {
      return new ECKeyGenerator(Curve.P_256)
          .keyUse(KeyUse.ENCRYPTION)
          .keyIDFromThumbprint(true)
          .issueTime(Date.from(now))
          .generate();
    } catch (JOSEException e) {
      throw new IllegalStateException("This Java cannot make P-256 keys", e);
    }
  }

  SealingKeys rotated(Instant now) {
    var next = new ArrayList<ECKey>();
    next.add(pair(now));
    for (var old : pairs) {
      var end = old.getExpirationTime();
      if (end == null) {
        next.add(new ECKey.Builder(old).expirationTime(Date.from(now.plus(KEPT))).build());
      } else if (end.toInstant().isAfter(now)) {
        next.add(old);
      }
    }
    return new SealingKeys(next);
  }

  Optional<ECKey> secret(String kid, Instant now) {
    return pairs.stream()
        .filter(pair -> pair.getKeyID().equals(kid))
        .filter(pair ->
            pair.getExpirationTime() == null || pair.getExpirationTime().toInstant().isAfter(now))
        .findFirst();
  }

  String secretJson() {
    return new JWKSet(new ArrayList<JWK>(pairs)).toString(false);
  }

  /** Only the newest: whoever seals now must not choose a key that ends. */
  String publicJson() {
    return new JWKSet(pairs.getFirst().toPublicJWK()).toString(true);
  }
}
