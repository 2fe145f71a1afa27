package ca.passerelle.privacy;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * HMAC-SHA-256 with a key of its own: what is short enough to be guessed, such as a follow-up code,
 * cannot be found by whoever has the database only.
 */
@Component
public class KeyedHash {
  private static final int KEY_BYTES = 32;
  private final Mac keyed;

  KeyedHash(KeyCabinet cabinet) {
    var secret =
        JsonMapper.shared().readValue(cabinet.load(KeyName.HASH, KeyedHash::first), Secret.class);
    this.keyed = mac(Base64.getUrlDecoder().decode(secret.k()));
  }

  private record Secret(String k) {}

  private static String first() {
    var bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return JsonMapper.shared()
        .writeValueAsString(
            new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
  }

  private static Mac mac(byte[] key) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("The hash key cannot be used", e);
    }
  }

  /**
   * @param purpose keeps the hashes of different things apart
   * @return 43 characters, base64url
   */
  public String of(String purpose, byte[] content) {
    try {
      var mac = (Mac) keyed.clone();
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(content));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  public String of(String purpose, String content) {
    return of(purpose, content.getBytes(StandardCharsets.UTF_8));
  }
}
