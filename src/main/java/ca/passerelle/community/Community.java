package ca.passerelle.community;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A neighbourhood or municipality: its languages, its clock and what it promises.
 *
 * @param retention how long what people confided is kept after their request was closed
 * @param freshness how old what is known of a service may become
 */
public record Community(
    CommunityId id,
    Translated name,
    ZoneId zone,
    List<Language> languages,
    DutyHours duty,
    Holidays holidays,
    ResponsePromise promise,
    Duration retention,
    Freshness freshness,
    boolean fictional,
    Optional<GeoPoint> centre) {
  public Community {
    languages = List.copyOf(languages);
  }

  /** When someone will have answered at the latest; empty when nobody is ever on duty. */
  public Optional<Instant> answerBy(Instant from, boolean urgent) {
    return calendar().after(from, promise.of(urgent));
  }

  public boolean isOnDuty(Instant at) {
    return calendar().isOnDuty(at);
  }

  /** {@code at} itself when someone is on duty; empty when nobody ever is. */
  public Optional<Instant> nextDutyStart(Instant at) {
    return calendar().nextStart(at);
  }

  public LocalDate today(Instant now) {
    return now.atZone(zone).toLocalDate();
  }

  private DutyCalendar calendar() {
    return new DutyCalendar(duty, holidays, zone);
  }
}
