package ca.passerelle.privacy;

import ca.passerelle.privacy.SealRefused.Why;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import java.security.Provider;
import java.text.ParseException;
import java.time.Clock;
import java.util.Set;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.springframework.stereotype.Component;

/**
 * Opens what browsers sealed: compact JWE, {@code ECDH-ES} on P-256 with {@code A256GCM}. Header
 * and key are checked before anything is decrypted, so that nobody chooses our algorithm for us.
 */
@Component
public final class Sealing {
  private static final Set<String> HEADER = Set.of("alg", "enc", "kid", "cty", "epk");
  private final KeyCabinet cabinet;
  private final Clock clock;
  private volatile SealingKeys keys;

  Sealing(KeyCabinet cabinet, Clock clock) {
    this.cabinet = cabinet;
    this.clock = clock;
    this.keys =
        SealingKeys.parse(
            cabinet.load(KeyName.SEALING, () -> SealingKeys.first(clock.instant()).secretJson()));
  }

  /** The public keys as a JWK set (RFC 7517); seal for the first. */
  public String publicKeySet() {
    return keys.publicJson();
  }

  /** Seals for this server itself, as a browser would. */
  public String seal(byte[] content) {
    var key = keys.pairs().getFirst();
    var header =
        new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM)
            .keyID(key.getKeyID())
            .contentType("application/json")
            .build();
    try {
      var sealed = new JWEObject(header, new Payload(content));
      var encrypter = new ECDHEncrypter(key.toPublicJWK());
      encrypter.getJCAContext().setKeyEncryptionProvider(Curves.PROVIDER);
      sealed.encrypt(encrypter);
      return sealed.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("Our own key does not seal", e);
    }
  }

  /**
   * @return the content, byte for byte as it was sealed
   * @throws SealRefused saying why
   */
  public byte[] open(String compactJwe) {
    try {
      var sealed = JWEObject.parse(compactJwe);
      checkHeader(sealed.getHeader());
      var key =
          keys.secret(sealed.getHeader().getKeyID(), clock.instant())
              .orElseThrow(() -> new SealRefused(Why.UNKNOWN_KEY));
      var decrypter = new ECDHDecrypter(key);
      decrypter.getJCAContext().setKeyEncryptionProvider(Curves.PROVIDER);
      sealed.decrypt(decrypter);
      return sealed.getPayload().toBytes();
    } catch (ParseException | IllegalArgumentException malformed) {
      throw new SealRefused(Why.MALFORMED);
    } catch (JOSEException undecipherable) {
      throw new SealRefused(Why.TAMPERED);
    }
  }

  private static void checkHeader(JWEHeader header) {
    if (!JWEAlgorithm.ECDH_ES.equals(header.getAlgorithm())
        || !EncryptionMethod.A256GCM.equals(header.getEncryptionMethod())
        || !"application/json".equals(header.getContentType())
        || header.getKeyID() == null
        || header.getEphemeralPublicKey() == null
        || !HEADER.containsAll(header.toJSONObject().keySet())) {
      throw new SealRefused(Why.MALFORMED);
    }
  }

  /**
   * Who multiplies on the curve. The JDK's own multiplies twice for each agreement (once to check a
   * point that {@link ECDHDecrypter} has checked already) and was a quarter of what a request cost.
   * Loaded with the first sealed content, not with the server.
   */
  private static final class Curves {
    static final Provider PROVIDER = new BouncyCastleProvider();
  }

  /** A new first key; the ones before open for 35 days what tablets without network still hold. */
  void rotate() {
    var next = keys.rotated(clock.instant());
    cabinet.replace(KeyName.SEALING, next.secretJson());
    keys = next;
  }
}
