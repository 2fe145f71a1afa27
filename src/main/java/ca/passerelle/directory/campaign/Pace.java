package ca.passerelle.directory.campaign;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * How much anybody does through links in a while. A link cannot be guessed; this spares the
 * database from who tries, and editors from a thousand corrections. In memory.
 */
@Component
class Pace {
  /** Links that were none, from one address. */
  static final int WRONG_LINKS = 30;

  /** Answers through one link. */
  static final int ANSWERS = 200;

  static final Duration WHILE = Duration.ofMinutes(10);
  private static final int REMEMBERED = 20_000;

  private final Cache<String, Window> windows =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();
  private final Clock clock;

  Pace(Clock clock) {
    this.clock = clock;
  }

  boolean allows(String who, int many) {
    var window = windows.getIfPresent(who);
    return window == null || window.count() < many || !window.end().isAfter(clock.instant());
  }

  void count(String who) {
    var now = clock.instant();
    windows
        .asMap()
        .merge(
            who,
            new Window(1, now.plus(WHILE)),
            (old, first) ->
                old.end().isAfter(now) ? new Window(old.count() + 1, old.end()) : first);
  }

  private record Window(int count, Instant end) {}
}
