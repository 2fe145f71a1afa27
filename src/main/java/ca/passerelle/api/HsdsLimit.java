package ca.passerelle.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Slows down who reads faster than any application needs, so that kiosks never wait for it. By
 * network address; in memory, and forgotten after a while.
 */
@Component
class HsdsLimit implements HandlerInterceptor {
  static final int AT_ONCE = 300;

  /** In which they come back, one after the other. */
  static final Duration REFILL = Duration.ofMinutes(1);

  private static final int IPV6_NETWORK_BYTES = 8;

  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterAccess(REFILL.multipliedBy(2)).build();
  private final TimeMeter time;

  HsdsLimit(Clock clock) {
    this.time =
        new TimeMeter() {
          @Override
          public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
          }

          @Override
          public boolean isWallClockBased() {
            return true;
          }
        };
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var probe =
        buckets
            .get(network(request.getRemoteAddr()), _ -> bucket())
            .tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      response.setHeader(
          HttpHeaders.RETRY_AFTER,
          String.valueOf(TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1));
      throw new Body.Refused(
          Problem.of(
              HttpStatus.TOO_MANY_REQUESTS,
              "too-many-requests",
              "Wait Retry-After seconds. To read everything, ask once with format=ndjson."));
    }
    return true;
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(AT_ONCE, REFILL))
        .withCustomTimePrecision(time)
        .build();
  }

  /** One household or server: with IPv6 it has a whole network of addresses. */
  private static String network(String address) {
    try {
      return InetAddress.ofLiteral(address) instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), IPV6_NETWORK_BYTES))
          : address;
    } catch (IllegalArgumentException none) {
      return address;
    }
  }
}
