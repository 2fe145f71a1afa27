package ca.passerelle.api;

import ca.passerelle.contact.IntakeRefusal;
import ca.passerelle.durability.NotDurable;
import ca.passerelle.privacy.SealRefused;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every refusal by name, answered here and not by an error page. Nothing of the person in any. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {
  private static final Logger log = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(IntakeRefusal refusal) {
    var problem = Problem.of(status(refusal.why()), refusal.why().code(), detail(refusal.why()));
    refusal.field().ifPresent(field -> problem.setProperty("field", field));
    var answer = answer(problem);
    refusal
        .retryAfter()
        .ifPresent(
            wait -> answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1)));
    return answer.body(problem);
  }

  private static HttpStatus status(IntakeRefusal.Why why) {
    return switch (why) {
      case MALFORMED, INVALID_PHONE, INVALID_EMAIL, INVALID_CODE, INVALID_NEEDS, INVALID_VENUE ->
          HttpStatus.BAD_REQUEST;
      case WRONG_KIOSK, NOBODY_ANSWERS -> HttpStatus.FORBIDDEN;
      case STALE_CONSENT, CODE_TAKEN, DIFFERENT_CONTENT -> HttpStatus.CONFLICT;
      case ERASED -> HttpStatus.GONE;
      case UNKNOWN_CODE -> HttpStatus.NOT_FOUND;
      case TOO_MANY_CODES -> HttpStatus.TOO_MANY_REQUESTS;
    };
  }

  private static String detail(IntakeRefusal.Why why) {
    return switch (why) {
      case MALFORMED -> "A field is missing, unknown or not what version 1 says.";
      case INVALID_PHONE -> "Not a telephone number in E.164.";
      case INVALID_EMAIL -> "Not an e-mail address.";
      case INVALID_CODE -> "Not a follow-up code in canonical form.";
      case INVALID_NEEDS -> "Not needs of this community.";
      case INVALID_VENUE -> "Not a host venue of this community.";
      case WRONG_KIOSK -> "The kiosk is unknown, retired, or not the one that was sealed.";
      case NOBODY_ANSWERS -> "This community has no outreach worker yet: show 211 instead.";
      case STALE_CONSENT ->
          "That consent text is unknown or was replaced: show the new one and ask again.";
      case CODE_TAKEN -> "Make another code and another id.";
      case DIFFERENT_CONTENT -> "This id was used for something else.";
      case ERASED -> "This request was erased and does not come back.";
      case UNKNOWN_CODE -> "No request has this code.";
      case TOO_MANY_CODES -> "Too many wrong codes from this kiosk: wait.";
    };
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> sealed(SealRefused refusal) {
    return body(
        switch (refusal.why()) {
          case MALFORMED ->
              Problem.of(
                  HttpStatus.BAD_REQUEST,
                  "malformed",
                  "Not a compact JWE with ECDH-ES, A256GCM, kid and cty.");
          case UNKNOWN_KEY ->
              Problem.of(
                  HttpStatus.UNPROCESSABLE_CONTENT,
                  "unknown-key",
                  "Sealed for a key this server does not hold: fetch the keys and seal again.");
          case TAMPERED ->
              Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "tampered", "It could not be opened.");
        });
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Body.Refused refusal) {
    return body(refusal.problem());
  }

  /** Its letters are none: they were asked for before anybody could look at them. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(InvalidParameterException letters) {
    return body(ApiErrorReport.problem(HttpStatus.BAD_REQUEST));
  }

  /** The disk did not confirm: the browser keeps the request and sends it again. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> notDurable(NotDurable failure) {
    log.error("A receipt was not given: the disk did not confirm", failure);
    return body(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "not-durable", "Send it again later."));
  }

  /** Its message might quote what somebody typed: only its kind and place are written down. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(Exception failure) {
    log.error(
        "A kiosk request failed: {} at {}",
        failure.getClass().getName(),
        failure.getStackTrace().length == 0 ? "unknown" : failure.getStackTrace()[0]);
    return body(Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "failed", "Send it again later."));
  }

  private static ResponseEntity<ProblemDetail> body(ProblemDetail problem) {
    return answer(problem).body(problem);
  }

  private static ResponseEntity.BodyBuilder answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .header(HttpHeaders.CACHE_CONTROL, "no-store");
  }
}
