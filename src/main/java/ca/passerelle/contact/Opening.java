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

/** Opens an envelope, and says which kiosk it comes from. */
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
  record Opened<T>(
      T content, String fingerprint, UUID id, Envelope envelope, @Nullable String kioskInside) {
    @Override
    public String toString() {
      return "Opened[" + id + "]";
    }
  }

  /**
   * @throws ca.passerelle.privacy.SealRefused when it cannot be opened
   * @throws IntakeRefusal when it is not what it should be, or has another id than its envelope
   */
  Opened<RequestContent> request(Envelope envelope) {
    var bytes = sealing.open(envelope.sealed());
    var content = read(bytes, RequestContent.class);
    check(RequestContent.TYPE, content.type(), content.version());
    return opened(envelope, bytes, content, content.id(), content.kiosk());
  }

  /** As {@link #request}. */
  Opened<FollowUpContent> followUp(Envelope envelope) {
    var bytes = sealing.open(envelope.sealed());
    var content = read(bytes, FollowUpContent.class);
    check(FollowUpContent.TYPE, content.type(), content.version());
    return opened(envelope, bytes, content, content.id(), content.kiosk());
  }

  private <T> Opened<T> opened(
      Envelope envelope, byte[] bytes, T content, @Nullable String id, @Nullable String kiosk) {
    return new Opened<>(content, hash.of("content", bytes), same(envelope, id), envelope, kiosk);
  }

  /**
   * The kiosk it comes from. Asked apart from opening: whoever repeats what was received before
   * gets its receipt, whatever became of the kiosk.
   *
   * @throws IntakeRefusal when inside and outside name different kiosks, or it is retired, unknown,
   *     or not that tablet
   */
  Kiosk kiosk(Opened<?> opened) {
    var envelope = opened.envelope();
    if (opened.kioskInside() == null) {
      throw malformed("kiosk");
    }
    return fleet
        .kiosk(envelope.kiosk())
        .filter(kiosk -> kiosk.id().value().equals(opened.kioskInside()))
        .filter(Kiosk::delivers)
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

  private static UUID same(Envelope envelope, @Nullable String id) {
    if (id == null || !id.equals(envelope.idempotencyKey())) {
      throw malformed("id");
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
