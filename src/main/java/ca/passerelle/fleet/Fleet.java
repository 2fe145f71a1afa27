package ca.passerelle.fleet;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.KioskId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The kiosks of every community, and whether they serve. */
@Service
public class Fleet {
  /** Writing each sign of life would cost a commit per tap. */
  private static final Duration SEEN_AT_MOST_EVERY = Duration.ofMinutes(1);

  private static final String ALL = "all";

  private final KioskStore store;
  private final Authority authority;
  private final ApplicationEventPublisher events;
  private final Clock clock;
  private final LoadingCache<String, Map<KioskId, Kiosk>> kiosks;

  /** Newer than the cache, which would otherwise be read anew for every tablet's minute. */
  private final Map<KioskId, Instant> signsOfLife = new ConcurrentHashMap<>();

  Fleet(KioskStore store, Authority authority, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.authority = authority;
    this.events = events;
    this.clock = clock;
    this.kiosks = Caffeine.newBuilder().build(_ -> byId(store.all()));
  }

  public Optional<Kiosk> kiosk(KioskId id) {
    return Optional.ofNullable(kiosks.get(ALL).get(id)).map(this::withLastSeen);
  }

  public List<Kiosk> kiosks(CommunityId community) {
    return kiosks.get(ALL).values().stream()
        .filter(kiosk -> kiosk.community().equals(community))
        .map(this::withLastSeen)
        .toList();
  }

  /** A sign of life, kept to the minute. */
  public void seen(KioskId id) {
    var now = clock.instant();
    kiosk(id)
        .filter(kiosk ->
            kiosk.lastSeen().isEmpty()
                || kiosk.lastSeen().get().plus(SEEN_AT_MOST_EVERY).isBefore(now))
        .ifPresent(_ -> {
          store.seen(id, now);
          signsOfLife.put(id, now);
        });
  }

  /**
   * @throws KioskRetired when it never serves again, as do the two below
   */
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  @Transactional
  public void pause(KioskId id) {
    change(id, Kiosk.Status.PAUSED);
  }

  @PreAuthorize("hasRole('ADMINISTRATOR')")
  @Transactional
  public void resume(KioskId id) {
    change(id, Kiosk.Status.ACTIVE);
  }

  @PreAuthorize("hasRole('ADMINISTRATOR')")
  @Transactional
  public void retire(KioskId id) {
    change(id, Kiosk.Status.RETIRED);
  }

  private void change(KioskId id, Kiosk.Status status) {
    var kiosk = kiosk(id).orElseThrow(() -> new IllegalArgumentException("No kiosk " + id));
    authority.require(Role.ADMINISTRATOR, kiosk.community());
    if (kiosk.status() == Kiosk.Status.RETIRED) {
      throw new KioskRetired(id);
    }
    store.status(id, status);
    events.publishEvent(new KioskChanged(id, kiosk.community()));
  }

  @TransactionalEventListener
  void changed(KioskChanged event) {
    kiosks.invalidate(ALL);
  }

  @EventListener
  void applied(ConfigurationApplied event) {
    kiosks.invalidate(ALL);
  }

  private Kiosk withLastSeen(Kiosk kiosk) {
    var seen = signsOfLife.get(kiosk.id());
    return seen == null ? kiosk : kiosk.seenAt(seen);
  }

  private static Map<KioskId, Kiosk> byId(List<Kiosk> kiosks) {
    return Collections.unmodifiableMap(
        kiosks.stream()
            .collect(
                Collectors.toMap(
                    Kiosk::id, Function.identity(), (one, _) -> one, LinkedHashMap::new)));
  }
}
