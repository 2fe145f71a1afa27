package ca.passerelle.workerscreens;

import ca.passerelle.startup.Welcome;
import java.net.URI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In a demonstration, where a team works. */
@Component
@Order(1)
class ConsoleWelcome implements Welcome {
  @Override
  public List<String> lines(URI origin, boolean demo) {
    if (!demo) {
      return List.of();
    }
    return List.of(
        line(origin.resolve("/" + WorkerRoutes.QUEUE), "a worker's console"),
        line(origin.resolve("/" + WorkerRoutes.BOARD), "the coordinator's board"));
  }

  private static String line(URI where, String what) {
    return "%-60s %s".formatted(where, what);
  }
}
