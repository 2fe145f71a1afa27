package ca.passerelle.contact;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.MutableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whoever guesses codes at a kiosk must wait longer and longer; the other kiosks need not. */
class WrongCodesTest {
  private static final KioskId HERE = new KioskId("demo-caisse");
  private static final KioskId ELSEWHERE = new KioskId("demo-clsc");
  private final MutableClock clock = new MutableClock();
  private final WrongCodes wrongCodes = new WrongCodes(clock);

  @Test
  void tenMistakesAreForgivenAndThenOneMustWait() {
    for (int i = 0; i < WrongCodes.TRIES; i++) {
      assertThat(wrongCodes.mustWait(HERE)).as("try %d", i + 1).isEmpty();
      wrongCodes.wrong(HERE);
    }
    assertThat(wrongCodes.mustWait(HERE)).contains(WrongCodes.ONE_MORE_EVERY);
    assertThat(wrongCodes.mustWait(ELSEWHERE)).isEmpty();
  }

  @Test
  void afterAWhileOneMoreTryIsGivenAndAfterLongAllOfThem() {
    exhaust();
    clock.advance(WrongCodes.ONE_MORE_EVERY);
    assertThat(wrongCodes.mustWait(HERE)).isEmpty();
    wrongCodes.wrong(HERE);
    assertThat(wrongCodes.mustWait(HERE)).isPresent();
    clock.advance(Duration.ofHours(1));
    exhaust();
    assertThat(wrongCodes.mustWait(HERE)).isPresent();
  }

  @Test
  void aClockThatIsSetBackLocksNobodyOut() {
    clock.advance(Duration.ofDays(30));
    exhaust();
    clock.moveTo(MutableClock.START);
    exhaust();
    assertThat(wrongCodes.mustWait(HERE)).contains(WrongCodes.ONE_MORE_EVERY);
  }

  private void exhaust() {
    for (int i = 0; i < WrongCodes.TRIES; i++) {
      assertThat(wrongCodes.mustWait(HERE)).isEmpty();
      wrongCodes.wrong(HERE);
    }
  }
}
