package ca.passerelle.startup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Runs the one command the process was started for, if it was, then ends the process. */
@Component
class CommandRunner implements ApplicationRunner {
  private static final int MISUSED = 2;

  private final List<Command> commands;
  private final String name;
  private final List<String> arguments;
  private final Ending ending;

  CommandRunner(
      List<Command> commands,
      @Value("${passerelle.command:}") String name,
      @Value("${passerelle.arguments:}") String arguments,
      Ending ending) {
    this.commands = commands;
    this.name = name;
    this.arguments = arguments.lines().filter(word -> !word.isBlank()).toList();
    this.ending = ending;
  }

  @Override
  public void run(ApplicationArguments ignored) {
    if (name.isEmpty()) {
      return;
    }
    ending.end(run(console()::println));
  }

  /**
   * In UTF-8, whatever the machine speaks. Not ours to close: what goes wrong is told there too.
   */
  private static PrintStream console() {
    return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }

  int run(Consumer<String> print) {
    for (var command : commands) {
      if (command.name().equals(name)) {
        return run(command, print);
      }
    }
    print.accept(
        "There is no command '%s'. There are: %s"
            .formatted(
                name,
                commands.stream().map(Command::name).sorted().collect(Collectors.joining(", "))));
    return MISUSED;
  }

  private int run(Command command, Consumer<String> print) {
    if (!arguments.isEmpty() && !command.takesArguments()) {
      print.accept(
          "%s does not know '%s'. Nothing was done.".formatted(name, arguments.getFirst()));
      return MISUSED;
    }
    return command.run(arguments, print);
  }
}
