package ca.passerelle.contact;

import ca.passerelle.shared.Coded;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
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

  /** Somebody else is to be named, and nobody said who: no name at all may be given then. */
  public boolean namesNobody() {
    return caller == Caller.OTHER && callerOther.isEmpty();
  }

  /**
   * Whether the person said that this is a safe time, on their own clock. Saturday and Sunday are
   * safe only when the weekend was chosen; before eight and after nine at night nobody chose.
   */
  public boolean allows(ZonedDateTime at) {
    if (times.isEmpty()) {
      return true;
    }
    var time = at.toLocalTime();
    if (time.isBefore(LocalTime.of(8, 0)) || !time.isBefore(LocalTime.of(21, 0))) {
      return false;
    }
    if (at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return times.contains(Time.WEEKEND);
    }
    return times.contains(partOfDay(time));
  }

  private static Time partOfDay(LocalTime time) {
    if (time.isBefore(LocalTime.NOON)) {
      return Time.MORNING;
    }
    return time.isBefore(LocalTime.of(17, 0)) ? Time.AFTERNOON : Time.EVENING;
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
