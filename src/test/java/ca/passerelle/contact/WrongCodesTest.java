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

  @Test
  void whoGoesOnGuessingWaitsNoLongerThanForOneMoreTry() {
    for (int i = 0; i < 10 * WrongCodes.TRIES; i++) {
      wrongCodes.wrong(HERE);
    }
    assertThat(wrongCodes.mustWait(HERE)).contains(WrongCodes.ONE_MORE_EVERY);
  }

  @Test
  void aDayOfGuessingAtOneKioskIsNoMoreThanAFewThousandTries() {
    int tries = 0;
    var end = clock.instant().plus(Duration.ofDays(1));
    while (clock.instant().isBefore(end)) {
      if (wrongCodes.mustWait(HERE).isEmpty()) {
        wrongCodes.wrong(HERE);
        tries++;
      } else {
        clock.advance(Duration.ofSeconds(1));
      }
    }
    assertThat(tries).isBetween(2_000, 2_900); // of 2.7 thousand billion codes
  }

  @Test
  void eachKioskHasItsOwnTriesHoweverManyThereAre() {
    for (int kiosk = 0; kiosk < 100; kiosk++) {
      var one = new KioskId("borne-" + kiosk);
      for (int i = 0; i < WrongCodes.TRIES - 1; i++) {
        wrongCodes.wrong(one);
      }
      assertThat(wrongCodes.mustWait(one)).isEmpty();
    }
  }

  private void exhaust() {
    for (int i = 0; i < WrongCodes.TRIES; i++) {
      assertThat(wrongCodes.mustWait(HERE)).isEmpty();
      wrongCodes.wrong(HERE);
    }
  }
}
