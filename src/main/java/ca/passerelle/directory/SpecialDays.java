package ca.passerelle.directory;

import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the habit does not hold: closed, or other hours.
 *
 * @param to the last such day; null: there is only one
 * @param opensAt null: closed
 * @param closesAt at or before the opening means on the next day
 */
public record SpecialDays(
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalTime opensAt,
    @Nullable LocalTime closesAt,
    @Nullable Translated description) {

  LocalDate last() {
    return to == null ? from : to;
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(last());
  }

  public boolean makesSense() {
    return !last().isBefore(from) && (opensAt == null) == (closesAt == null);
  }
}
