package ca.passerelle.directory;

import ca.passerelle.community.Community;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everything citizens may see of the services of one community, in memory. It is made anew when
 * something changes and never changes itself.
 */
record Atlas(
    Community community,
    List<Need> needs,
    Map<String, Place> places,
    Map<ServiceId, KnownService> services) {

  List<ServiceSummary> list(
      Predicate<KnownService> wanted, ServiceFilter filter, Optional<GeoPoint> from, Instant now) {
    var moment = now.atZone(community.zone());
    return services.values().stream()
        .filter(wanted)
        .map(service -> service.summary(from, moment))
        .filter(filter::accepts)
        .sorted(openThenNearThenByName())
        .toList();
  }

  /** Those known by name only come last: there is little to do with them. */
  private static Comparator<ServiceSummary> openThenNearThenByName() {
    var collator = Collator.getInstance(Locale.CANADA_FRENCH);
    return Comparator.comparing(ServiceSummary::contactUnknown)
        .thenComparing(service -> !(service.open() instanceof OpenState.Open))
        .thenComparingInt(service -> service.walkMinutes().orElse(Integer.MAX_VALUE))
        .thenComparing(service -> service.name().in(Language.FRENCH), collator);
  }
}
