package ca.passerelle.workerscreens;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** What I must do today: what is late first, then by the hour. */
@Route(value = WorkerRoutes.TODAY, layout = ConsoleLayout.class)
@RolesAllowed("WORKER")
class TodayView extends FollowingView {
  private final FollowedList late;
  private final FollowedList due;

  TodayView(Console console, Clock clock) {
    var late = new FollowedList("worker.today.late");
    var due = new FollowedList("worker.today.due");
    super(console, clock, "worker.today.", late, due);
    this.late = late;
    this.due = due;
  }

  @Override
  boolean fill(When when) {
    var today =
        console.today().stream().collect(Collectors.partitioningBy(line -> line.late(when.now())));
    late.show(today.getOrDefault(true, List.of()), when);
    due.show(today.getOrDefault(false, List.of()), when);
    return late.isVisible() || due.isVisible();
  }
}
