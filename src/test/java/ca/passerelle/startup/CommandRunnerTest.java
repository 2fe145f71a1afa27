package ca.passerelle.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;

class CommandRunnerTest {
  private final List<String> printed = new ArrayList<>();

  @Test
  void runsTheCommandOfThatNameWithItsArguments() {
    assertThat(runner("config diff", "centre-sud  needs").run(printed::add)).isEqualTo(3);
    assertThat(printed).containsExactly("[centre-sud, needs]");
  }

  @Test
  void namesTheCommandsThereAreWhenItKnowsNoSuchOne() {
    assertThat(runner("config burn", "").run(printed::add)).isEqualTo(2);
    assertThat(printed.getFirst()).contains("config burn", "config diff");
  }

  private static CommandRunner runner(String name, String arguments) {
    var command =
        new Command() {
          @Override
          public String name() {
            return "config diff";
          }

          @Override
          public int run(List<String> arguments, Consumer<String> print) {
            print.accept(arguments.toString());
            return 3;
          }
        };
    return new CommandRunner(
        List.of(command), name, arguments, new Ending(new StaticApplicationContext()));
  }
}
