package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.passerelle.contact.RequestArrived;
import ca.passerelle.contact.RequestChanged;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.MutableClock;
import com.vaadin.flow.component.HeartbeatListener;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LiveTest {
  private static final CommunityId HERE = new CommunityId("quartier-demo");
  private static final CommunityId ELSEWHERE = new CommunityId("mercier-est");
  private static final ContactRequestId REQUEST =
      new ContactRequestId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

  private final MutableClock clock = new MutableClock();
  private final Lines lines = mock();
  private final Live live = new Live(lines, Runnable::run, clock);
  private final List<Line> seen = new ArrayList<>();

  @Test
  void everyWindowOfTheCommunityIsToldAndTheRequestIsReadOnce() {
    var line = known();
    live.watch(new Window(), Set.of(HERE), seen::add);
    live.watch(new Window(), Set.of(HERE), seen::add);

    live.arrived(new RequestArrived(REQUEST, HERE));

    assertThat(seen).containsExactly(line, line);
    verify(lines, times(1)).of(REQUEST);
  }

  @Test
  void anotherCommunityIsNotToldAndNothingIsRead() {
    known();
    live.watch(new Window(), Set.of(ELSEWHERE), seen::add);

    live.changed(new RequestChanged(REQUEST, HERE));

    assertThat(seen).isEmpty();
    verify(lines, never()).of(any(ContactRequestId.class));
  }

  @Test
  void aWindowThatLeftIsNotTold() {
    known();
    live.watch(new Window(), Set.of(HERE), seen::add).remove();

    live.arrived(new RequestArrived(REQUEST, HERE));

    assertThat(seen).isEmpty();
  }

  @Test
  void aWindowThatWasClosedIsForgottenAndTheOthersAreTold() {
    known();
    var closed = new Window();
    closed.detached = true;
    live.watch(closed, Set.of(HERE), seen::add);
    live.watch(new Window(), Set.of(HERE), seen::add);

    live.arrived(new RequestArrived(REQUEST, HERE));
    live.arrived(new RequestArrived(REQUEST, HERE));

    assertThat(seen).hasSize(2);
    assertThat(closed.asked).isEqualTo(1);
  }

  @Test
  void aWindowThatFellSilentExpires() {
    known();
    var silent = new Window();
    live.watch(silent, Set.of(HERE), seen::add);
    clock.advance(Live.SILENCE.plus(Duration.ofSeconds(1)));

    live.arrived(new RequestArrived(REQUEST, HERE));

    assertThat(seen).isEmpty();
  }

  @Test
  void aHeartbeatKeepsAWindow() {
    known();
    var window = new Window();
    live.watch(window, Set.of(HERE), seen::add);
    clock.advance(Live.SILENCE);
    window.beat();
    clock.advance(Live.SILENCE);

    live.arrived(new RequestArrived(REQUEST, HERE));

    assertThat(seen).hasSize(1);
  }

  @Test
  void oneRequestThatCannotBeReadDoesNotSilenceTheNext() {
    var line = known();
    when(lines.of(REQUEST))
        .thenThrow(new IllegalStateException("database away"))
        .thenReturn(Optional.of(line));
    live.watch(new Window(), Set.of(HERE), seen::add);

    live.arrived(new RequestArrived(REQUEST, HERE));
    live.arrived(new RequestArrived(REQUEST, HERE));

    assertThat(seen).containsExactly(line);
  }

  private Line known() {
    var line = mock(Line.class);
    when(lines.of(REQUEST)).thenReturn(Optional.of(line));
    return line;
  }

  /** A browser window without a browser. */
  private static final class Window extends UI {
    private final List<HeartbeatListener> heartbeats = new ArrayList<>();
    boolean detached;
    int asked;

    @Override
    public Future<Void> access(Command command) {
      asked++;
      if (detached) {
        throw new UIDetachedException();
      }
      command.execute();
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public Registration addHeartbeatListener(HeartbeatListener listener) {
      return Registration.addAndRemove(heartbeats, listener);
    }

    void beat() {
      heartbeats.forEach(listener -> listener.heartbeat(mock()));
    }
  }
}
