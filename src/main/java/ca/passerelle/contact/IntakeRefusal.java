package ca.passerelle.contact;

import ca.passerelle.shared.Coded;
import java.time.Duration;
import java.util.Optional;

/**
 * What a citizen's browser sent cannot be taken, by name. Nothing of it is stored; the message
 * carries field names, never their content.
 */
public final class IntakeRefusal extends RuntimeException {
  private final Why why;
  private final Optional<String> field;
  private final Optional<Duration> retryAfter;

  private IntakeRefusal(Why why, Optional<String> field, Optional<Duration> retryAfter) {
    super(
        "Refused: " + why.code() + field.map(name -> " (" + name + ")").orElse(""),
        null,
        false,
        false);
    this.why = why;
    this.field = field;
    this.retryAfter = retryAfter;
  }

  /** What is wrong. */
  public enum Why implements Coded {
    MALFORMED,
    INVALID_PHONE,
    INVALID_EMAIL,
    INVALID_CODE,
    INVALID_NEEDS,
    INVALID_VENUE,
    /** Unknown, retired, not the one that was sealed, or not recognized as that tablet. */
    WRONG_KIOSK,
    /** The community has no outreach worker yet: nobody would ever read it. */
    NOBODY_ANSWERS,
    /** The text agreed to is unknown, or was replaced before. */
    STALE_CONSENT,
    /** Another request has that code: make another code. */
    CODE_TAKEN,
    /** That id was used for something else. */
    DIFFERENT_CONTENT,
    /** That request was withdrawn or destroyed; it does not come back. */
    ERASED,
    UNKNOWN_CODE,
    TOO_MANY_CODES
  }

  static IntakeRefusal because(Why why) {
    return new IntakeRefusal(why, Optional.empty(), Optional.empty());
  }

  static IntakeRefusal of(Why why, String field) {
    return new IntakeRefusal(why, Optional.of(field), Optional.empty());
  }

  static IntakeRefusal malformed(String field) {
    return of(Why.MALFORMED, field);
  }

  static IntakeRefusal tooManyCodes(Duration retryAfter) {
    return new IntakeRefusal(Why.TOO_MANY_CODES, Optional.empty(), Optional.of(retryAfter));
  }

  public Why why() {
    return why;
  }

  public Optional<String> field() {
    return field;
  }

  public Optional<Duration> retryAfter() {
    return retryAfter;
  }
}
