package ca.passerelle.contact;

import ca.passerelle.shared.Coded;
import ca.passerelle.shared.WorkerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One try at reaching the person. */
public record Attempt(
    UUID id, Instant at, WorkerId by, Way way, Result result, Optional<String> note) {
  /** How it was tried. */
  public enum Way implements Coded {
    CALL,
    TEXT,
    EMAIL,
    MEET,
    TRUSTED_PERSON,
    MESSAGE
  }

  /** What came of it. */
  public enum Result implements Coded {
    REACHED,
    NO_ANSWER,
    VOICEMAIL_LEFT,
    MESSAGE_SENT,
    WRONG_NUMBER,
    MET,
    NOT_SHOWN
  }

  @Override
  public String toString() {
    return "Attempt[" + id + ", " + way + ", " + result + "]";
  }
}
