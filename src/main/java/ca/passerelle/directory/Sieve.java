package ca.passerelle.directory;

import ca.passerelle.shared.Language;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;

/**
 * Looks at every service of a list once, for one viewer: says which their filter lets through, and
 * counts what it leaves and would leave. Keeps numbers only, however many services there are.
 */
final class Sieve {
  private final Viewer viewer;
  private final ZonedDateTime moment;
  private final EnumMap<Audience, Integer> audiences = new EnumMap<>(Audience.class);
  private int all;
  private int left;
  private int nowhere;
  private boolean anyPlaceKnown;
  private int forEveryone;
  private int open;
  private int free;
  private int stepFree;
  private int language;
  private int near;

  /** A service, and whether the filter lets it through. */
  record Seen(KnownService service, Traits traits, boolean left) {
    String name() {
      return service.entry().name().in(Language.FRENCH);
    }

    int walk() {
      return traits.walk().orElse(Integer.MAX_VALUE);
    }
  }

  Sieve(Viewer viewer, ZoneId zone) {
    this.viewer = viewer;
    this.moment = viewer.now().atZone(zone);
  }

  Seen look(KnownService service) {
    var traits = service.traits(viewer.from(), moment);
    all++;
    anyPlaceKnown |= traits.walk().isPresent();
    boolean lets = viewer.filter().acceptsForSomeone(traits);
    if (lets) {
      countAudiences(traits);
    }
    lets &= viewer.filter().isForMe(traits);
    if (lets) {
      count(traits);
    }
    return new Seen(service, traits, lets);
  }

  private void countAudiences(Traits traits) {
    if (traits.isForEveryone()) {
      forEveryone++;
    } else {
      var named = traits.audiences();
      for (int i = 0; i < named.size(); i++) {
        if (named.indexOf(named.get(i)) == i) { // once, though an import may name it twice
          audiences.merge(named.get(i), 1, Integer::sum);
        }
      }
    }
  }

  private void count(Traits traits) {
    left++;
    nowhere += traits.walk().isEmpty() ? 1 : 0;
    open += traits.open() ? 1 : 0;
    free += traits.free() ? 1 : 0;
    stepFree += traits.stepFree() ? 1 : 0;
    language += traits.languages().contains(viewer.language()) ? 1 : 0;
    near += ServiceFilter.isNear(traits) ? 1 : 0;
  }

  /**
   * What the viewer sees.
   *
   * @param first services in their order, what the filter does not let through behind what it does
   */
  Shown shown(List<KnownService> first) {
    return new Shown(
        first.stream()
            .limit(Math.min(viewer.atOnce(), left == 0 ? all : left)) // rather others than none
            .map(service -> service.summary(viewer.from(), moment))
            .toList(),
        all,
        left,
        nowhere,
        anyPlaceKnown,
        counts());
  }

  private Shown.Counts counts() {
    var forEach = new EnumMap<Audience, Integer>(Audience.class);
    for (var audience : Audience.values()) {
      forEach.put(audience, forEveryone + audiences.getOrDefault(audience, 0));
    }
    return new Shown.Counts(open, free, stepFree, language, near, forEach);
  }
}
