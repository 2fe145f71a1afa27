package ca.passerelle.configuration;

import ca.passerelle.startup.Command;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@code config apply}: brings the files in. What people edited since stays as they left it, unless
 * it is forced by name or altogether.
 */
@Component
class ApplyCommand implements Command {
  private final Differences differences;
  private final AppliedStore applied;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;

  ApplyCommand(
      Differences differences,
      AppliedStore applied,
      TransactionOperations transactions,
      ApplicationEventPublisher events) {
    this.differences = differences;
    this.applied = applied;
    this.transactions = transactions;
    this.events = events;
  }

  @Override
  public String name() {
    return "config apply";
  }

  @Override
  public boolean takesArguments() {
    return true;
  }

  /** 0 when all of the files is in, 1 when edits of people were kept, 2 when misused. */
  @Override
  public int run(List<String> arguments, Consumer<String> print) {
    var forced = new HashSet<String>();
    var forceAll = false;
    for (int i = 0; i < arguments.size(); i++) {
      var argument = arguments.get(i);
      if (argument.equals("--force")) {
        forceAll = true;
      } else if (argument.equals("--force-item") && i + 1 < arguments.size()) {
        forced.add(arguments.get(++i));
      } else {
        print.accept(
            "config apply does not know '%s'. Nothing was done. Usage: config apply [--force-item section/key]… [--force]"
                .formatted(argument));
        return 2;
      }
    }
    var all = differences.all();
    forced.stream()
        .filter(name -> all.stream().noneMatch(difference -> difference.name().equals(name)))
        .sorted()
        .forEach(name ->
            print.accept(
                "'%s': no difference has this name; 'config diff' shows them.".formatted(name)));
    var kept = new LinkedHashSet<Difference<?>>();
    for (var difference : all) {
      var edited =
          switch (difference.kind()) {
            case ADDED, CHANGED, REMOVED -> false;
            case EDITED_HERE, CONFLICT -> true;
          };
      if (edited && !forceAll && !forced.contains(difference.name())) {
        kept.add(difference);
      }
    }
    var bringIn = all.stream().filter(difference -> !kept.contains(difference)).toList();
    transactions.executeWithoutResult(
        _ -> bringIn.forEach(difference -> difference.apply(applied)));
    bringIn.stream()
        .map(Difference::community)
        .distinct()
        .forEach(community -> events.publishEvent(new ConfigurationApplied(community)));
    bringIn.forEach(difference -> difference.lines().forEach(print));
    kept.forEach(difference -> print.accept(difference.lines().getFirst() + " (nothing changed)"));
    print.accept("%d done, %d kept as here.".formatted(bringIn.size(), kept.size()));
    return kept.isEmpty() ? 0 : 1;
  }
}
