package ca.passerelle.contact;

import static ca.passerelle.contact.IntakeRefusal.malformed;

import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.fleet.Kiosk;
import ca.passerelle.privacy.KeyedHash;
import ca.passerelle.privacy.Sealing;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Opens an envelope and checks that its inside and its outside say the same. */
@Component
class Opening {
  /** Strict: what is not in version 1 is a mistake, and a mistake must show at once. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private final Sealing sealing;
  private final Fleet fleet;
  private final KeyedHash hash;

  Opening(Sealing sealing, Fleet fleet, KeyedHash hash) {
    this.hash = hash;
    this.sealing = sealing;
    this.fleet = fleet;
  }

  /**
   * What was inside.
   *
   * @param fingerprint keyed hash of it, byte for byte
   */
  record Opened<T>(T content, String fingerprint, UUID id, Kiosk kiosk) {
    @Override
    public String toString() {
      return "Opened[" + id + "]";
    }
  }

  /**
   * @throws ca.passerelle.privacy.SealRefused when it cannot be opened
   * @throws IntakeRefusal when inside and outside differ, or its kiosk does not serve
   */
  Opened<RequestContent> request(Envelope envelope) {
    var kiosk = serving(envelope);
    var bytes = sealing.open(envelope.sealed());
    var content = read(bytes, RequestContent.class);
    check(RequestContent.TYPE, content.type(), content.version());
    return new Opened<>(
        content, hash.of("content", bytes), same(envelope, content.id(), content.kiosk()), kiosk);
  }

  /** As {@link #request}. */
  Opened<FollowUpContent> followUp(Envelope envelope) {
    var kiosk = serving(envelope);
    var bytes = sealing.open(envelope.sealed());
    var content = read(bytes, FollowUpContent.class);
    check(FollowUpContent.TYPE, content.type(), content.version());
    return new Opened<>(
        content, hash.of("content", bytes), same(envelope, content.id(), content.kiosk()), kiosk);
  }

  private Kiosk serving(Envelope envelope) {
    return fleet
        .kiosk(envelope.kiosk())
        .filter(Kiosk::serves)
        .filter(kiosk -> isRecognized(kiosk, envelope))
        .orElseThrow(() -> IntakeRefusal.because(Why.WRONG_KIOSK));
  }

  private static boolean isRecognized(Kiosk kiosk, Envelope envelope) {
    return switch (kiosk.kind()) {
      case WEB -> true;
      case TABLET -> envelope.recognized().filter(kiosk.id()::equals).isPresent();
    };
  }

  private static <T> T read(byte[] bytes, Class<T> type) {
    try {
      return JSON.readValue(bytes, type);
    } catch (JacksonException notThat) {
      // Its message may quote what people typed: it must not travel further.
      throw malformed("content");
    }
  }

  private static void check(String expected, @Nullable String type, @Nullable Integer version) {
    if (!expected.equals(type)) {
      throw malformed("type");
    }
    if (version == null || version != 1) {
      throw malformed("version");
    }
  }

  private static UUID same(Envelope envelope, @Nullable String id, @Nullable String kiosk) {
    if (id == null || !id.equals(envelope.idempotencyKey())) {
      throw malformed("id");
    }
    if (kiosk == null) {
      throw malformed("kiosk");
    }
    if (!kiosk.equals(envelope.kiosk().value())) {
      throw IntakeRefusal.because(Why.WRONG_KIOSK);
    }
    return ReachContent.checked(Why.MALFORMED, "id", id, Opening::uuid);
  }

  /** Canonical only: the same id must not have two spellings. */
  private static UUID uuid(String text) {
    var id = UUID.fromString(text);
    if (!id.toString().equals(text)) {
      throw new IllegalArgumentException("Not a canonical UUID");
    }
    return id;
  }
}
