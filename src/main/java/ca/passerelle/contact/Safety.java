package ca.passerelle.contact;

import java.util.Optional;
import java.util.Set;

/**
 * When and how it is safe to get in touch. What was not answered is taken the careful way: no
 * voicemail.
 */
public record Safety(
    Set<Time> times,
    boolean voicemail,
    Caller caller,
    Optional<String> callerOther,
    Optional<String> note) {
  /** Nothing was said: any time, no voicemail, Passerelle is calling. */
  public static final Safety UNSAID =
      new Safety(Set.of(), false, Caller.PASSERELLE, Optional.empty(), Optional.empty());

  public Safety {
    times = Set.copyOf(times);
    callerOther.ifPresent(text -> PlainText.check("name of the caller", text, 60));
    note.ifPresent(text -> PlainText.check("note", text, 200));
  }

  /** When. Empty means any time. */
  public enum Time implements Coded {
    MORNING,
    AFTERNOON,
    EVENING,
    WEEKEND
  }

  /** Who to say is calling, if someone else answers. */
  public enum Caller implements Coded {
    PASSERELLE,
    FRIEND,
    CLINIC,
    OTHER
  }

  @Override
  public String toString() {
    return "Safety[•••]";
  }
}
