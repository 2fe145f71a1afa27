package ca.passerelle.workerscreens;

import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.shared.WorkerId;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Who a request could go to, most fitting first. Nobody is left out: people know more than lists.
 */
final class Colleagues {
  private Colleagues() {}

  /** On duty, speaking the language, knowing the need, holding least; all but who holds it. */
  static List<OutreachWorker> best(
      List<OutreachWorker> team, Line line, ToLongFunction<WorkerId> load) {
    return team.stream()
        .filter(worker -> !line.heldBy(worker.id()))
        .sorted(
            Comparator.comparing((OutreachWorker worker) -> !worker.onDuty())
                .thenComparing(worker -> !worker.speaks(line.item().language()))
                .thenComparing(worker -> !knows(worker, line))
                .thenComparingLong(worker -> load.applyAsLong(worker.id()))
                .thenComparing(OutreachWorker::displayName))
        .toList();
  }

  static boolean knows(OutreachWorker worker, Line line) {
    return line.item().needs().stream().anyMatch(worker.skills()::contains);
  }
}
