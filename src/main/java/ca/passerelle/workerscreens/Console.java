package ca.passerelle.workerscreens;

import ca.passerelle.authority.Authority;
import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.contact.ContactDesk;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.shared.ContactRequestId;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * What one worker's window shows: who waits, who is theirs. Read anew whenever a view opens, then
 * kept true by the news. Nothing in it is personal.
 */
@SpringComponent
@UIScope
class Console implements LiveScreen {
  private final ContactDesk desk;
  private final Outreach outreach;
  private final Communities communities;
  private final Authority authority;
  private final Lines lines;
  private final Clock clock;
  private final Map<ContactRequestId, Line> open = new LinkedHashMap<>();
  private final List<Consumer<Line>> onChange = new CopyOnWriteArrayList<>();
  private final List<Runnable> onCount = new CopyOnWriteArrayList<>();
  private final List<Consumer<Line>> onArrival = new CopyOnWriteArrayList<>();
  private final List<Runnable> onWake = new CopyOnWriteArrayList<>();
  private @Nullable OutreachWorker me;

  Console(
      ContactDesk desk,
      Outreach outreach,
      Communities communities,
      Authority authority,
      Lines lines,
      Clock clock) {
    this.desk = desk;
    this.outreach = outreach;
    this.communities = communities;
    this.authority = authority;
    this.lines = lines;
    this.clock = clock;
  }

  /** As last read: news of a request must not ask the database again for every window. */
  OutreachWorker worker() {
    if (me == null) {
      me = readWorker();
    }
    return me;
  }

  private OutreachWorker readWorker() {
    return outreach
        .worker(authority.worker())
        .orElseThrow(() -> new AccessDeniedException("Not a worker"));
  }

  Community community() {
    return communities.get(worker().community());
  }

  void load() {
    me = readWorker();
    var read =
        Stream.concat(
                lines.of(desk.waiting(worker().community())).stream(),
                lines.of(desk.mine()).stream())
            .toList();
    open.clear();
    read.forEach(line -> open.put(line.id(), line));
    onCount.forEach(Runnable::run);
  }

  /** After a sleep or a lost network: nobody knows what was missed, so everything is read again. */
  void wake() {
    load();
    onWake.forEach(Runnable::run);
  }

  List<Line> waiting() {
    return open.values().stream().filter(Line::waiting).sorted(Line.BY_WAITING).toList();
  }

  List<Line> mine() {
    var me = authority.worker();
    return open.values().stream()
        .filter(line -> line.heldBy(me))
        .sorted(Line.BY_NEXT_STEP)
        .toList();
  }

  /** Mine, and either due before the day is over, or overdue, or answered by the citizen. */
  List<Line> today() {
    var community = community();
    var midnight =
        community.today(clock.instant()).plusDays(1).atStartOfDay(community.zone()).toInstant();
    return mine().stream()
        .filter(line ->
            line.item().unread()
                || line.item().overdue()
                || line.due().filter(midnight::isAfter).isPresent())
        .toList();
  }

  @Override
  public void changed(Line line) {
    boolean waited = Optional.ofNullable(open.get(line.id())).filter(Line::waiting).isPresent();
    if (line.waiting() || line.heldBy(authority.worker())) {
      open.put(line.id(), line);
    } else {
      open.remove(line.id());
    }
    onChange.forEach(listener -> listener.accept(line));
    if (line.waiting() && !waited) {
      onArrival.forEach(listener -> listener.accept(line));
    }
    onCount.forEach(Runnable::run);
  }

  @Override
  public void dutyChanged(OutreachWorker worker) {
    if (worker.id().equals(authority.worker())) {
      me = worker;
      onCount.forEach(Runnable::run);
    }
  }

  void goOnDuty() {
    outreach.goOnDuty(authority.worker());
    dutyChanged(readWorker());
  }

  void goOffDuty() {
    outreach.goOffDuty(authority.worker());
    dutyChanged(readWorker());
  }

  Registration onChange(Consumer<Line> listener) {
    return Registration.addAndRemove(onChange, listener);
  }

  /** What newly waits for someone. */
  Registration onArrival(Consumer<Line> listener) {
    return Registration.addAndRemove(onArrival, listener);
  }

  Registration onWake(Runnable listener) {
    return Registration.addAndRemove(onWake, listener);
  }

  Registration onCount(Runnable listener) {
    return Registration.addAndRemove(onCount, listener);
  }
}
