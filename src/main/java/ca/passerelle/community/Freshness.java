package ca.passerelle.community;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many months what is known of a service may go unverified: then editors are asked to verify
 * it, then citizens are told to call first, then citizens no longer see it.
 *
 * @param withdrawUnknownAfter for services of which nobody knows when they were verified, counted
 *     from the day editors were told so; empty: such a service is never withdrawn
 */
public record Freshness(
    int checkAfter, int sayAfter, int withdrawAfter, Optional<Integer> withdrawUnknownAfter) {
  public static final Freshness USUAL = new Freshness(6, 12, 24, Optional.empty());

  public Freshness {
    if (!inOrder(checkAfter, sayAfter, withdrawAfter)) {
      throw new IllegalArgumentException("First asked, then said, then withdrawn");
    }
  }

  static boolean inOrder(int checkAfter, int sayAfter, int withdrawAfter) {
    return 0 < checkAfter && checkAfter <= sayAfter && sayAfter < withdrawAfter;
  }

  public boolean toBeChecked(LocalDate verified, LocalDate today) {
    return verified.isBefore(today.minusMonths(checkAfter));
  }

  public boolean toBeSaid(LocalDate verified, LocalDate today) {
    return verified.isBefore(today.minusMonths(sayAfter));
  }

  /** The first day on which what was verified then is too old to be shown. */
  public LocalDate tooOldFrom(LocalDate verified) {
    return verified.plusMonths(withdrawAfter).plusDays(1);
  }

  /** What was verified before this day is too old on {@code today}. */
  public LocalDate freshFrom(LocalDate today) {
    var day = today.minusMonths(withdrawAfter);
    // A short month has no 31st: both ways of counting agree.
    return day.plusMonths(withdrawAfter).isBefore(today) ? day.plusDays(1) : day;
  }
}
