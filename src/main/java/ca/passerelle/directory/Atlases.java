package ca.passerelle.directory;

import ca.passerelle.community.Communities;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the read model of each community until something changes. What is known to have changed is
 * read again, and nothing else: a telephone put right among tens of thousands of services costs no
 * more than among sixty.
 */
@Component
class Atlases {
  /** More than that is read faster all at once. */
  private static final int MOST_BY_THEMSELVES = 50;

  private final Communities communities;
  private final AtlasMaker maker;
  private final Map<CommunityId, Held> held = new ConcurrentHashMap<>();
  private final AtomicLong told = new AtomicLong();

  Atlases(Communities communities, AtlasMaker maker) {
    this.communities = communities;
    this.maker = maker;
  }

  Atlas of(CommunityId community) {
    return held.computeIfAbsent(community, Held::new).fresh();
  }

  @TransactionalEventListener
  void changed(DirectoryChanged event) {
    var known = held.get(event.community());
    if (known != null) {
      known.changed(event);
    }
  }

  @EventListener
  void applied(ConfigurationApplied event) {
    changed(new DirectoryChanged(event.community()));
  }

  /** What has to be read again. */
  private sealed interface Stale {
    record Everything() implements Stale {}

    record Service(ServiceId id) implements Stale {}

    record Place(String key) implements Stale {}
  }

  /** An atlas, and what was changed since it was drawn. */
  private final class Held {
    private static final Stale EVERYTHING = new Stale.Everything();

    private final CommunityId community;
    private final Map<Stale, Long> stale = new ConcurrentHashMap<>();
    private volatile @Nullable Atlas atlas;

    Held(CommunityId community) {
      this.community = community;
    }

    void changed(DirectoryChanged event) {
      long now = told.incrementAndGet();
      if (event.anything()) {
        stale.put(EVERYTHING, now);
      }
      event.places().forEach(key -> stale.put(new Stale.Place(key), now));
      event.services().forEach(id -> stale.put(new Stale.Service(id), now));
    }

    /** What was told before is in it. */
    Atlas fresh() {
      if (stale.isEmpty()) {
        var known = atlas;
        if (known != null) {
          return known;
        }
      }
      return drawn();
    }

    private synchronized Atlas drawn() {
      var before = Map.copyOf(stale);
      var drawn = drawn(atlas, before);
      atlas = drawn;
      before.forEach(stale::remove); // unless it was told again meanwhile
      return drawn;
    }

    private Atlas drawn(@Nullable Atlas known, Map<Stale, Long> changed) {
      if (known == null || changed.containsKey(EVERYTHING) || changed.size() > MOST_BY_THEMSELVES) {
        return maker.make(communities.get(community));
      }
      var places =
          changed.keySet().stream()
              .flatMap(it -> it instanceof Stale.Place(var key) ? Stream.of(key) : Stream.empty())
              .collect(Collectors.toSet());
      var services =
          changed.keySet().stream()
              .flatMap(it -> it instanceof Stale.Service(var id) ? Stream.of(id) : Stream.empty())
              .collect(Collectors.toSet());
      return changed.isEmpty() ? known : maker.redrawn(known, services, places);
    }
  }
}
