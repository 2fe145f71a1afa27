package ca.passerelle.contact;

import java.time.Instant;
import java.util.Optional;

/**
 * What someone who waits may expect: a date only while someone is held to it.
 *
 * @param answerBy when somebody answers at the latest; the same instant is on the worker's card
 * @param late that instant passed, and nobody has tried to reach them
 * @param tried who took it tried to reach them, and could not
 */
public record Outlook(Optional<Instant> answerBy, boolean late, boolean tried) {
  static final Outlook NONE = new Outlook(Optional.empty(), false, false);
  static final Outlook LATE = new Outlook(Optional.empty(), true, false);
  static final Outlook TRIED = new Outlook(Optional.empty(), false, true);

  static Outlook by(Instant at) {
    return new Outlook(Optional.of(at), false, false);
  }
}
