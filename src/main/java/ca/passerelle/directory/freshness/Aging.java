package ca.passerelle.directory.freshness;

import ca.passerelle.community.Freshness;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A service on its way out. Nothing is withdrawn that was not announced to editors long enough
 * before, however old it is when it is first seen.
 *
 * @param announced when editors were first told
 * @param withdrawn empty while citizens still see it
 */
record Aging(LocalDate announced, Optional<Withdrawn> withdrawn) {
  static final int NOTICE_DAYS = 30;

  /**
   * @param freshFrom verified on this day or later, the service is seen again
   */
  record Withdrawn(LocalDate on, LocalDate freshFrom) {}

  /**
   * What becomes of a service today. Asked again the same day it answers the same.
   *
   * @param verified empty when nobody knows when that was
   * @param before what became of it until now
   * @return empty when there is nothing to announce, or no longer
   */
  static Optional<Aging> today(
      Optional<LocalDate> verified, Optional<Aging> before, Freshness freshness, LocalDate today) {
    var known = before.filter(aging -> !aging.isOver(verified));
    var seen = new Aging(known.map(Aging::announced).orElse(today), Optional.empty());
    return seen.end(verified, freshness)
        .filter(end -> verified.isEmpty() || !end.isAfter(today.plusDays(NOTICE_DAYS)))
        .map(end ->
            seen.goes(end).isAfter(today)
                ? seen
                : known.filter(Aging::isGone).orElseGet(() -> seen.goneOn(today, freshness)));
  }

  /** Whether somebody verified it after it was withdrawn. */
  private boolean isOver(Optional<LocalDate> verified) {
    return withdrawn.isPresent()
        && verified.filter(day -> !day.isBefore(withdrawn.get().freshFrom())).isPresent();
  }

  private boolean isGone() {
    return withdrawn.isPresent();
  }

  private Aging goneOn(LocalDate today, Freshness freshness) {
    return new Aging(announced, Optional.of(new Withdrawn(today, freshness.freshFrom(today))));
  }

  /** The first day on which it is too old; empty when it never is. */
  private Optional<LocalDate> end(Optional<LocalDate> verified, Freshness freshness) {
    return verified.isPresent()
        ? verified.map(freshness::tooOldFrom)
        : freshness.withdrawUnknownAfter().map(announced::plusMonths);
  }

  private LocalDate goes(LocalDate end) {
    var told = announced.plusDays(NOTICE_DAYS);
    return end.isAfter(told) ? end : told;
  }

  /** When citizens stop seeing it, unless somebody verifies it before; or when they did. */
  Optional<LocalDate> goes(Optional<LocalDate> verified, Freshness freshness) {
    return withdrawn.map(Withdrawn::on).or(() -> end(verified, freshness).map(this::goes));
  }
}
