package ca.passerelle.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.support.StaticApplicationContext;

class CommandRunnerTest {
  private final List<String> printed = new ArrayList<>();

  @Test
  void runsTheCommandOfThatNameWithItsArguments() {
    assertThat(runner("config diff", "centre-sud\n\nneeds and more").run(printed::add))
        .isEqualTo(3);
    assertThat(printed).containsExactly("[centre-sud, needs and more]");
  }

  @Test
  void namesTheCommandsThereAreWhenItKnowsNoSuchOne() {
    assertThat(runner("config burn", "").run(printed::add)).isEqualTo(2);
    assertThat(printed.getFirst()).contains("config burn", "config diff");
  }

  @Test
  void aCommandThatTakesNothingIsNotRunWithSomething() {
    assertThat(runner("config diff", "--nonsense", false).run(printed::add)).isEqualTo(2);
    assertThat(printed)
        .containsExactly("config diff does not know '--nonsense'. Nothing was done.");
    assertThat(runner("config diff", "", false).run(printed::add)).isEqualTo(3);
  }

  @Test
  void whatGoesWrongInACommandCanStillBeTold() {
    var runner =
        runner(
            "config diff",
            "",
            false,
            (_, _) -> {
              throw new IllegalStateException("the disk is full");
            });
    assertThatThrownBy(() -> runner.run(new DefaultApplicationArguments()))
        .hasMessage("the disk is full");
    assertThat(FileDescriptor.out.valid()).as("the console is still open").isTrue();
  }

  private static CommandRunner runner(String name, String arguments) {
    return runner(name, arguments, true);
  }

  private static CommandRunner runner(String name, String arguments, boolean takesArguments) {
    return runner(
        name,
        arguments,
        takesArguments,
        (given, print) -> {
          print.accept(given.toString());
          return 3;
        });
  }

  private static CommandRunner runner(
      String name,
      String arguments,
      boolean takesArguments,
      BiFunction<List<String>, Consumer<String>, Integer> work) {
    var command =
        new Command() {
          @Override
          public String name() {
            return "config diff";
          }

          @Override
          public boolean takesArguments() {
            return takesArguments;
          }

          @Override
          public int run(List<String> arguments, Consumer<String> print) {
            return work.apply(arguments, print);
          }
        };
    return new CommandRunner(
        List.of(command), name, arguments, new Ending(new StaticApplicationContext()));
  }
}
