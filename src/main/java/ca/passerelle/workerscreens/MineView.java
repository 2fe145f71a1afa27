package ca.passerelle.workerscreens;

import ca.passerelle.contact.ContactDesk;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The requests I follow, and those I closed lately. */
@Route(value = WorkerRoutes.MINE, layout = ConsoleLayout.class)
@RolesAllowed("WORKER")
class MineView extends FollowingView {
  private final ContactDesk desk;
  private final Lines lines;
  private final FollowedList open;
  private final FollowedList closed;
  private List<Line> closedLately = List.of();

  MineView(Console console, ContactDesk desk, Lines lines, Clock clock) {
    var open = new FollowedList("worker.mine.open");
    var closed = new FollowedList("worker.mine.closed");
    super(console, clock, "worker.mine.", open, closed);
    this.desk = desk;
    this.lines = lines;
    this.open = open;
    this.closed = closed;
  }

  @Override
  void read() {
    closedLately = lines.of(desk.closedLately());
  }

  @Override
  boolean fill(When when) {
    open.show(console.mine(), when);
    closed.show(closedLately, when);
    return open.isVisible();
  }
}
