package ca.passerelle.api;

import static org.springframework.web.bind.annotation.RequestMethod.DELETE;
import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.HEAD;
import static org.springframework.web.bind.annotation.RequestMethod.OPTIONS;
import static org.springframework.web.bind.annotation.RequestMethod.PATCH;
import static org.springframework.web.bind.annotation.RequestMethod.POST;
import static org.springframework.web.bind.annotation.RequestMethod.PUT;

import ca.passerelle.contact.ContactDesk;
import ca.passerelle.contact.Envelope;
import ca.passerelle.fleet.RecognisedKiosk;
import ca.passerelle.privacy.Sealing;
import ca.passerelle.shared.KioskId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The road open to others; docs/api.md describes it. */
@RestController
class KioskApi {
  static final MediaType JOSE = MediaType.parseMediaType("application/jose");

  /** The browser keeps this request though it was refused, and its person has gone. */
  static final String KEPT = "Passerelle-Kept";

  private static final MediaType JWK_SET = MediaType.parseMediaType("application/jwk-set+json");

  private final ContactDesk desk;
  private final Sealing sealing;

  KioskApi(ContactDesk desk, Sealing sealing) {
    this.desk = desk;
    this.sealing = sealing;
  }

  @GetMapping("/.well-known/jwks.json")
  ResponseEntity<String> keys() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
        .contentType(JWK_SET)
        .body(sealing.publicKeySet());
  }

  @GetMapping("/api/kiosk/ping")
  ResponseEntity<Void> ping() {
    return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
  }

  @PostMapping("/api/kiosk/requests")
  ResponseEntity<ReceiptJson> receive(HttpServletRequest request) throws IOException {
    var receipt = desk.receive(envelope(request));
    return ResponseEntity.status(receipt.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
        .cacheControl(CacheControl.noStore())
        .body(ReceiptJson.of(receipt));
  }

  @PostMapping("/api/kiosk/follow-ups")
  ResponseEntity<StatusJson> followUp(HttpServletRequest request) throws IOException {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(StatusJson.of(desk.followUp(envelope(request))));
  }

  /** Any other method, {@code OPTIONS} too: a problem like the others, not a page. */
  @RequestMapping(
      path = {"/api/kiosk/requests", "/api/kiosk/follow-ups"},
      method = {GET, HEAD, PUT, PATCH, DELETE, OPTIONS})
  ResponseEntity<ProblemDetail> onlyPost() {
    return otherMethod(HttpMethod.POST);
  }

  @RequestMapping(
      path = {"/.well-known/jwks.json", "/api/kiosk/ping", "/api/kiosk/forms/{kiosk}"},
      method = {POST, PUT, PATCH, DELETE, OPTIONS})
  ResponseEntity<ProblemDetail> onlyGet() {
    return otherMethod(HttpMethod.GET, HttpMethod.HEAD);
  }

  static ResponseEntity<ProblemDetail> otherMethod(HttpMethod... allowed) {
    return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
        .allow(allowed)
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            Problem.of(
                HttpStatus.METHOD_NOT_ALLOWED,
                "method-not-allowed",
                "Use " + allowed[0].name() + "."));
  }

  private static Envelope envelope(HttpServletRequest request) throws IOException {
    if (!isJose(request.getContentType())) {
      throw new Body.Refused(
          Problem.of(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              "unsupported-media-type",
              "Send Content-Type: application/jose."));
    }
    var kiosk = header(request, "Passerelle-Kiosk");
    var id = header(request, "Idempotency-Key");
    return new Envelope(
        id,
        kiosk(kiosk),
        RecognisedKiosk.of(request),
        Body.read(request),
        request.getHeader(KEPT) != null);
  }

  /** In any case, and with parameters that some clients add by themselves. */
  private static boolean isJose(@Nullable String contentType) {
    try {
      return contentType != null
          && MediaType.parseMediaType(contentType).equalsTypeAndSubtype(JOSE);
    } catch (InvalidMediaTypeException notAType) {
      return false;
    }
  }

  private static KioskId kiosk(String header) {
    try {
      return new KioskId(header);
    } catch (IllegalArgumentException notAnId) {
      throw missing("Passerelle-Kiosk");
    }
  }

  private static String header(HttpServletRequest request, String name) {
    var value = request.getHeader(name);
    if (value == null || value.isBlank() || value.length() > 64) {
      throw missing(name);
    }
    return value;
  }

  private static Body.Refused missing(String header) {
    var problem =
        Problem.of(HttpStatus.BAD_REQUEST, "malformed", "A header is missing or invalid.");
    problem.setProperty("field", header);
    return new Body.Refused(problem);
  }
}
