package ca.passerelle.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Wrong passwords from one address, whatever the names: someone who tries a few names each with one
 * password waits too. In memory: it protects against a flood, not against patience.
 */
@Component
class SourceThrottle {
  /** A team behind one address mistypes too. */
  static final int ALLOWED = 40;

  static final Duration WINDOW = Duration.ofMinutes(5);
  private static final int SOURCES = 20_000;

  private final Cache<String, Window> windows = Caffeine.newBuilder().maximumSize(SOURCES).build();
  private final Clock clock;

  SourceThrottle(Clock clock) {
    this.clock = clock;
  }

  /** A caller without an address is none from outside. */
  Optional<Instant> lockedUntil(String source) {
    return Optional.ofNullable(windows.getIfPresent(source))
        .filter(window -> window.failures() >= ALLOWED)
        .map(Window::end)
        .filter(end -> end.isAfter(clock.instant()));
  }

  void failed(String source) {
    if (source.isEmpty()) {
      return;
    }
    var now = clock.instant();
    windows
        .asMap()
        .merge(
            source,
            new Window(1, now.plus(WINDOW)),
            (old, first) ->
                old.end().isAfter(now) ? new Window(old.failures() + 1, old.end()) : first);
  }

  private record Window(int failures, Instant end) {}
}
