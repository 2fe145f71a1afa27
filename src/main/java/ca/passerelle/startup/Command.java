package ca.passerelle.startup;

import java.util.List;
import java.util.function.Consumer;

/**
 * Something an administrator does at the machine, on the data of a stopped server. {@code
 * ./passerelle config diff} runs the command named {@code config diff}.
 */
public interface Command {
  String name();

  /** Whether anything may follow the name; a command that takes nothing is never given anything. */
  default boolean takesArguments() {
    return false;
  }

  /**
   * @param print takes one line for the person at the console
   * @return the exit code of the process; 0 when all went well
   */
  int run(List<String> arguments, Consumer<String> print);
}
