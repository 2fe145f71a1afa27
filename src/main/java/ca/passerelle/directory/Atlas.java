package ca.passerelle.directory;

import ca.passerelle.community.Community;
import ca.passerelle.directory.Sieve.Seen;
import ca.passerelle.shared.ServiceId;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  Shown list(Predicate<KnownService> wanted, Viewer viewer) {
    var sieve = new Sieve(viewer, community.zone());
    return sieve.shown(
        services.values().stream()
            .filter(wanted)
            .map(sieve::look)
            .sorted(order(viewer.filter().near()))
            .limit(viewer.atOnce())
            .map(Seen::service)
            .toList());
  }

  /**
   * Open now first, then nearest, then by name; the nearest before all where a person asked for
   * that. Those known by name only come last: there is little to do with them.
   */
  private static Comparator<Seen> order(boolean nearestFirst) {
    var collator = Collator.getInstance(Locale.CANADA_FRENCH);
    var open = Comparator.comparing((Seen seen) -> !seen.traits().open());
    var near = Comparator.comparingInt(Seen::walk);
    return Comparator.comparing((Seen seen) -> !seen.left())
        .thenComparing(seen -> seen.service().contactUnknown())
        .thenComparing(nearestFirst ? near.thenComparing(open) : open.thenComparing(near))
        .thenComparing(Seen::name, collator);
  }
}
