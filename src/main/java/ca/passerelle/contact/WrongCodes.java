package ca.passerelle.contact;

import ca.passerelle.shared.KioskId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses codes: each kiosk has a bucket of tries that fills again slowly. By
 * kiosk and not by address, because a whole neighbourhood may share one address, and a guesser may
 * have many.
 */
@Component
class WrongCodes {
  static final int TRIES = 10;
  static final Duration ONE_MORE_EVERY = Duration.ofSeconds(30);

  private final Cache<KioskId, Bucket> buckets = Caffeine.newBuilder().maximumSize(10_000).build();
  private final Clock clock;

  WrongCodes(Clock clock) {
    this.clock = clock;
  }

  /** When the bucket will be full again; a wrong code moves it by one step. */
  private record Bucket(Instant fullAt) {}

  /** How long this kiosk must wait before a code is even looked at; empty when it need not. */
  Optional<Duration> mustWait(KioskId kiosk) {
    var bucket = buckets.getIfPresent(kiosk);
    if (bucket == null) {
      return Optional.empty();
    }
    var wait =
        Duration.between(clock.instant(), bucket.fullAt())
            .minus(ONE_MORE_EVERY.multipliedBy(TRIES - 1L));
    return wait.isPositive() ? Optional.of(wait) : Optional.empty();
  }

  void wrong(KioskId kiosk) {
    var now = clock.instant();
    buckets
        .asMap()
        .merge(
            kiosk,
            new Bucket(now.plus(ONE_MORE_EVERY)),
            (before, _) ->
                new Bucket(
                    (before.fullAt().isAfter(now) ? before.fullAt() : now).plus(ONE_MORE_EVERY)));
  }
}
