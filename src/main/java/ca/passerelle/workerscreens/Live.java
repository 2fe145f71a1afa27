package ca.passerelle.workerscreens;

import ca.passerelle.contact.RequestArrived;
import ca.passerelle.contact.RequestChanged;
import ca.passerelle.outreach.DutyChanged;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells every screen that looks at a community what happened to a request there. One thread reads
 * the request once for all of them, so that news arrives in order and whoever caused it does not
 * wait; each screen then changes one card.
 */
@Component
class Live {
  /** A page that was closed without a word stops its heartbeat; three missed are enough. */
  static final Duration SILENCE = Duration.ofMinutes(16);

  private static final Logger LOG = LoggerFactory.getLogger(Live.class);

  private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
  private final Lines lines;
  private final Executor executor;
  private final Clock clock;

  Live(Lines lines, @Qualifier(LiveConfiguration.EXECUTOR) Executor executor, Clock clock) {
    this.lines = lines;
    this.executor = executor;
    this.clock = clock;
  }

  /** Calls {@code screen} under the lock of {@code ui} until the registration is removed. */
  Registration watch(UI ui, Set<CommunityId> communities, LiveScreen screen) {
    var watcher = new Watcher(ui, Set.copyOf(communities), screen, clock.instant());
    watchers.add(watcher);
    var heartbeats = ui.addHeartbeatListener(_ -> watcher.heard = clock.instant());
    return Registration.once(() -> {
      watchers.remove(watcher);
      heartbeats.remove();
    });
  }

  @TransactionalEventListener(fallbackExecution = true)
  void arrived(RequestArrived event) {
    executor.execute(() -> tell(event.id(), event.community()));
  }

  @TransactionalEventListener(fallbackExecution = true)
  void changed(RequestChanged event) {
    executor.execute(() -> tell(event.id(), event.community()));
  }

  @TransactionalEventListener(fallbackExecution = true)
  void changed(DutyChanged event) {
    executor.execute(() -> tell(event));
  }

  private void tell(ContactRequestId id, CommunityId community) {
    if (nobodyLooks(community)) {
      return;
    }
    try {
      lines.of(id).ifPresent(line -> each(community, screen -> screen.changed(line)));
    } catch (RuntimeException unreadable) {
      // The next event must still be told; screens read anew when they are opened.
      LOG.warn("Request {} could not be shown live", id, unreadable);
    }
  }

  private void tell(DutyChanged event) {
    if (nobodyLooks(event.community())) {
      return;
    }
    try {
      lines
          .worker(event.worker())
          .ifPresent(worker -> each(event.community(), screen -> screen.dutyChanged(worker)));
    } catch (RuntimeException unreadable) {
      LOG.warn("The duty of {} could not be shown live", event.worker(), unreadable);
    }
  }

  private boolean nobodyLooks(CommunityId community) {
    var eldest = clock.instant().minus(SILENCE);
    watchers.removeIf(watcher -> watcher.gone(eldest));
    return watchers.stream().noneMatch(watcher -> watcher.communities.contains(community));
  }

  private void each(CommunityId community, Consumer<LiveScreen> news) {
    watchers.removeIf(watcher -> watcher.communities.contains(community) && !told(watcher, news));
  }

  /** Whether the window was still there. What fails under its lock goes to its error handler. */
  private static boolean told(Watcher watcher, Consumer<LiveScreen> news) {
    try {
      var _ = watcher.ui.access(() -> news.accept(watcher.screen));
      return true;
    } catch (UIDetachedException closed) {
      return false;
    }
  }

  private static final class Watcher {
    final UI ui;
    final Set<CommunityId> communities;
    final LiveScreen screen;
    volatile Instant heard;

    Watcher(UI ui, Set<CommunityId> communities, LiveScreen screen, Instant heard) {
      this.ui = ui;
      this.communities = communities;
      this.screen = screen;
      this.heard = heard;
    }

    boolean gone(Instant eldest) {
      return ui.isClosing() || heard.isBefore(eldest);
    }
  }
}
