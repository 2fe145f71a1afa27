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
  private static final Duration ALL = ONE_MORE_EVERY.multipliedBy(TRIES);

  private final Cache<KioskId, Bucket> buckets = Caffeine.newBuilder().maximumSize(10_000).build();
  private final Clock clock;

  WrongCodes(Clock clock) {
    this.clock = clock;
  }

  /** When the bucket will be full again; a wrong code moves it by one step. */
  private record Bucket(Instant fullAt) {}

  /** How long this kiosk must wait before a code is even looked at; empty when it need not. */
  Optional<Duration> mustWait(KioskId kiosk) {
    var now = clock.instant();
    var bucket = buckets.getIfPresent(kiosk);
    if (bucket == null || isPast(bucket, now)) {
      return Optional.empty();
    }
    var wait = Duration.between(now, bucket.fullAt()).minus(ALL.minus(ONE_MORE_EVERY));
    return wait.isPositive() ? Optional.of(wait) : Optional.empty();
  }

  void wrong(KioskId kiosk) {
    var now = clock.instant();
    buckets
        .asMap()
        .compute(
            kiosk,
            (_, before) -> {
              var from = before == null || isPast(before, now) ? now : before.fullAt();
              var later = from.plus(ONE_MORE_EVERY);
              return new Bucket(later.isAfter(now.plus(ALL)) ? now.plus(ALL) : later);
            });
  }

  /** Full again; or from a time that will not come soon, since the clock was set back. */
  private static boolean isPast(Bucket bucket, Instant now) {
    return bucket.fullAt().isBefore(now) || bucket.fullAt().isAfter(now.plus(ALL));
  }
}
