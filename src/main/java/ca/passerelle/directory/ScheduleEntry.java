package ca.passerelle.directory;

import ca.passerelle.shared.Season;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Hours that come back (HSDS {@code schedule}). Closing at or before the opening means on the next
 * day.
 *
 * @param byday days as in iCalendar: {@code MO,TU}; with {@code MONTHLY} also {@code 1MO,-1FR}
 * @param season only in this stretch of every year
 * @param holidaysOnly the hours of public holidays, whatever else is said of them; null: no
 */
public record ScheduleEntry(
    @Nullable Freq freq,
    String byday,
    LocalTime opensAt,
    LocalTime closesAt,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable Season season,
    @Nullable Translated description,
    @Nullable Boolean holidaysOnly) {
  public ScheduleEntry {
    freq = freq == null ? Freq.WEEKLY : freq;
    holidaysOnly = Boolean.TRUE.equals(holidaysOnly) ? Boolean.TRUE : null;
  }

  boolean onlyOnHolidays() {
    return holidaysOnly != null;
  }

  Freq frequency() {
    return freq == null ? Freq.WEEKLY : freq;
  }

  /** Whether some day exists on which this could happen. */
  public boolean makesSense() {
    return Recurrence.of(this).isPresent()
        && (validFrom == null || validTo == null || !validTo.isBefore(validFrom));
  }

  /** Whether {@code day} lies in season and between the first and the last day. */
  boolean runsOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo))
        && (season == null || season.includes(day));
  }

  public enum Freq {
    WEEKLY,
    MONTHLY
  }
}
