package ca.passerelle.configuration;

import ca.passerelle.startup.Command;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** {@code config diff}: what the files and the database do not say alike. Changes nothing. */
@Component
class DiffCommand implements Command {
  private final Differences differences;

  DiffCommand(Differences differences) {
    this.differences = differences;
  }

  @Override
  public String name() {
    return "config diff";
  }

  /** 0 when both say the same, 1 when not. */
  @Override
  public int run(List<String> arguments, Consumer<String> print) {
    var all = differences.all();
    all.forEach(difference -> difference.lines().forEach(print));
    print.accept(
        all.isEmpty()
            ? "The files and the database say the same."
            : "%d difference(s). 'config apply' brings the files in (+ ~ -); what was edited here (= !) stays, except with --force-item section/key or --force."
                .formatted(all.size()));
    return all.isEmpty() ? 0 : 1;
  }
}
