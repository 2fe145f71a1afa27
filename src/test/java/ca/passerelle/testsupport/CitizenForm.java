package ca.passerelle.testsupport;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a citizen's browser fills in and seals; each {@code with} is another form. */
public record CitizenForm(Map<String, Object> fields) {
  private static final AtomicInteger CODES = new AtomicInteger();

  public CitizenForm {
    fields = new LinkedHashMap<>(fields);
  }

  /** A request to be called, with the least that is asked. */
  public static CitizenForm request(String kiosk) {
    return new CitizenForm(Map.of())
        .with("type", "contact-request")
        .with("version", 1)
        .with("id", newId())
        .with("kiosk", kiosk)
        .with("code", freshCode())
        .with("language", "fr")
        .with("madeAt", "2026-11-23T15:00:00Z")
        .with("reach", Map.of("way", "call", "phone", "+15145550100"))
        .with("consent", consent(1));
  }

  public static Map<String, Object> consent(int version) {
    return Map.of(
        "purpose", "contact", "version", version, "language", "fr", "at", "2026-11-23T14:59:00Z");
  }

  public static CitizenForm followUp(String kiosk, String code, String action) {
    return new CitizenForm(Map.of())
        .with("type", "follow-up")
        .with("version", 1)
        .with("id", newId())
        .with("kiosk", kiosk)
        .with("code", code)
        .with("action", action);
  }

  /** Never twice the same in one process, hardly ever in two. */
  public static String freshCode() {
    var number = CODES.incrementAndGet();
    var salt = UUID.randomUUID().getLeastSignificantBits() & 0x3fff;
    return "%d-%d-%d-%d-%04d"
        .formatted(
            salt & 127,
            salt >> 7,
            number / 1_280_000 & 127,
            number / 10_000 & 127,
            number % 10_000);
  }

  public CitizenForm with(String field, Object value) {
    var changed = new LinkedHashMap<>(fields);
    changed.put(field, value);
    return new CitizenForm(changed);
  }

  /** As a client writes that should have left it out. */
  public CitizenForm withNull(String field) {
    var changed = new LinkedHashMap<>(fields);
    changed.put(field, JsonNodeFactory.instance.nullNode());
    return new CitizenForm(changed);
  }

  public CitizenForm without(String field) {
    var changed = new LinkedHashMap<>(fields);
    changed.remove(field);
    return new CitizenForm(changed);
  }

  public String id() {
    return String.valueOf(fields.get("id"));
  }

  public String kiosk() {
    return String.valueOf(fields.get("kiosk"));
  }

  public String code() {
    return String.valueOf(fields.get("code"));
  }

  public String json() {
    return JsonMapper.shared().writeValueAsString(fields);
  }

  public String sealed(String jwkSet) {
    return seal(json(), jwkSet);
  }

  /** Seals as docs/api.md says, for the first key of the set. */
  public static String seal(String content, String jwkSet) {
    try {
      return seal(content, (ECKey) JWKSet.parse(jwkSet).getKeys().getFirst());
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public static String seal(String content, ECKey key) {
    try {
      var jwe =
          new JWEObject(
              new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM)
                  .keyID(key.getKeyID())
                  .contentType("application/json")
                  .build(),
              new Payload(content));
      jwe.encrypt(new ECDHEncrypter(key));
      return jwe.serialize();
    } catch (JOSEException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Of version 7, as the tablets make them. */
  private static String newId() {
    var random = UUID.randomUUID();
    long time = System.currentTimeMillis() << 16;
    long version = 0x7000 | (random.getMostSignificantBits() & 0xfff);
    return new UUID(time | version, random.getLeastSignificantBits()).toString();
  }
}
