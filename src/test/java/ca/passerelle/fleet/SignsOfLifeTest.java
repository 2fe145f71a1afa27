package ca.passerelle.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.MutableClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every request of every tablet is a sign of life: it must cost next to nothing. */
class SignsOfLifeTest {
  private static final KioskId TABLET = new KioskId("demo-clsc");
  private static final CommunityId DEMO = new CommunityId("quartier-demo");

  private final KioskStore store = mock();
  private final MutableClock clock = new MutableClock();
  private final Fleet fleet = new Fleet(store, mock(), mock(), clock);

  @Test
  void oneIsWrittenAMinuteAndTheFleetIsReadOnce() {
    standing();

    fleet.seen(TABLET);
    clock.advance(Duration.ofSeconds(59));
    fleet.seen(TABLET);
    verify(store, times(1)).seen(any(), any());

    clock.advance(Duration.ofSeconds(2));
    fleet.seen(TABLET);

    verify(store, times(2)).seen(any(), any());
    verify(store, times(1)).all();
  }

  @Test
  void whoeverLooksSeesTheLatest() {
    standing();

    fleet.seen(TABLET);

    assertThat(fleet.kiosk(TABLET)).flatMap(Kiosk::lastSeen).contains(clock.instant());
    assertThat(fleet.kiosks(DEMO))
        .extracting(Kiosk::lastSeen)
        .containsExactly(Optional.of(clock.instant()));
  }

  @Test
  void anUnknownKioskLeavesNoSign() {
    when(store.all()).thenReturn(List.of());

    fleet.seen(TABLET);

    verify(store, never()).seen(any(), any());
  }

  @Test
  void eachTabletHasItsOwnMinute() {
    var other = new KioskId("demo-caisse");
    when(store.all()).thenReturn(List.of(tablet(TABLET), tablet(other)));

    fleet.seen(TABLET);
    fleet.seen(other);
    fleet.seen(TABLET);

    verify(store, times(1)).seen(TABLET, clock.instant());
    verify(store, times(1)).seen(other, clock.instant());
  }

  @Test
  void theMinuteIsOverAfterAMinute() {
    standing();
    fleet.seen(TABLET);

    clock.advance(Duration.ofMinutes(1));
    fleet.seen(TABLET);
    verify(store, times(1)).seen(any(), any());

    clock.advance(Duration.ofMillis(1));
    fleet.seen(TABLET);
    verify(store, times(2)).seen(any(), any());
  }

  @Test
  void whatTheDatabaseRemembersCountsAfterARestart() {
    var seen = clock.instant().minusSeconds(30);
    when(store.all()).thenReturn(List.of(tablet(TABLET).seenAt(seen)));

    fleet.seen(TABLET);

    verify(store, never()).seen(any(), any());
    assertThat(fleet.kiosk(TABLET)).flatMap(Kiosk::lastSeen).contains(seen);
  }

  private void standing() {
    when(store.all()).thenReturn(List.of(tablet(TABLET)));
  }

  private static Kiosk tablet(KioskId id) {
    return new Kiosk(
        id,
        DEMO,
        Kiosk.Kind.TABLET,
        mock(),
        Kiosk.Status.ACTIVE,
        Optional.empty(),
        Optional.empty());
  }
}
