package ca.passerelle.directory;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The hours of one of the next seven days, in order.
 *
 * @param holiday closed because of the day, not of the habit
 */
public record DayHours(LocalDate date, List<Span> spans, boolean holiday) {
  /** Closing at or before the opening means on the next day; equal means around the clock. */
  public record Span(LocalTime opens, LocalTime closes) {}
}
