package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.MutableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One address that tries many names waits, whatever the names are. */
class SourceThrottleTest {
  private static final String OFFICE = "192.0.2.10";

  private final MutableClock clock = new MutableClock();
  private final SourceThrottle throttle = new SourceThrottle(clock);

  @Test
  void aTeamThatMistypesNowAndThenNeverWaits() {
    fail(OFFICE, SourceThrottle.ALLOWED - 1);

    assertThat(throttle.lockedUntil(OFFICE)).isEmpty();
  }

  @Test
  void aFloodWaitsUntilTheWindowEndsAndThenStartsAfresh() {
    fail(OFFICE, SourceThrottle.ALLOWED);

    assertThat(throttle.lockedUntil(OFFICE)).contains(clock.instant().plus(SourceThrottle.WINDOW));

    clock.advance(SourceThrottle.WINDOW);
    assertThat(throttle.lockedUntil(OFFICE)).isEmpty();
    fail(OFFICE, SourceThrottle.ALLOWED - 1);
    assertThat(throttle.lockedUntil(OFFICE)).isEmpty();
  }

  @Test
  void theWindowIsCountedFromTheFirstMistakeNotFromTheLast() {
    fail(OFFICE, 1);
    clock.advance(SourceThrottle.WINDOW.minus(Duration.ofSeconds(1)));
    fail(OFFICE, SourceThrottle.ALLOWED - 1);
    assertThat(throttle.lockedUntil(OFFICE)).contains(clock.instant().plusSeconds(1));

    clock.advance(Duration.ofSeconds(1));

    assertThat(throttle.lockedUntil(OFFICE)).isEmpty();
  }

  @Test
  void whoeverIsSomewhereElseIsNotConcerned() {
    fail(OFFICE, SourceThrottle.ALLOWED * 2);

    assertThat(throttle.lockedUntil("198.51.100.7")).isEmpty();
  }

  @Test
  void aCallFromInsideHasNoAddressAndIsNotCounted() {
    fail("", SourceThrottle.ALLOWED * 2);

    assertThat(throttle.lockedUntil("")).isEmpty();
  }

  private void fail(String source, int times) {
    for (int i = 0; i < times; i++) {
      throttle.failed(source);
    }
  }
}
