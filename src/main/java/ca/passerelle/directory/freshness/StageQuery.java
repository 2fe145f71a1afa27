package ca.passerelle.directory.freshness;

import ca.passerelle.community.Freshness;
import java.time.LocalDate;
import java.util.List;

/**
 * How far services have aged on one day, asked of the database: nobody reads tens of thousands of
 * them to see one page.
 *
 * @param soon verified before this day, it goes within the notice
 * @param said verified before this day, citizens are told to call first
 * @param due verified before this day, somebody should verify it
 * @param unknownGoes whether a service goes of which nobody knows when it was verified
 */
public record StageQuery(LocalDate soon, LocalDate said, LocalDate due, boolean unknownGoes) {

  public static StageQuery on(LocalDate today, Freshness freshness) {
    return new StageQuery(
        freshness.freshFrom(today.plusDays(Aging.NOTICE_DAYS)),
        today.minusMonths(freshness.sayAfter()),
        today.minusMonths(freshness.checkAfter()),
        freshness.withdrawUnknownAfter().isPresent());
  }

  /** The code of the stage of a service {@code s}; null when it is fresh, or not to be seen. */
  public String sql() {
    return """
    case
      when s.status not in ('active', 'temporarily closed') then null
      when %s then 'withdrawn'
      when s.assured_date < ? or (s.assured_date is null and %b) then 'announced'
      when s.assured_date is null then 'unknown'
      when s.assured_date < ? then 'said'
      when s.assured_date < ? then 'due'
    end
    """
        .formatted(Withdrawals.WITHDRAWN, unknownGoes);
  }

  /** For the question marks of {@link #sql}. */
  public List<Object> values() {
    return List.of(soon, said, due);
  }
}
