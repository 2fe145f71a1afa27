package ca.passerelle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Two workers tap the same request at once: one has it, the other sees at once who. */
@Journey
class TwoWorkersRaceTest {
  @Test
  void oneTakesItAndTheOtherSeesWhoHasIt(Stage stage) throws Exception {
    var first = Worker.signsIn(stage.phone(), "lucia");
    var second = Worker.signsIn(stage.phone(), "thuy");
    var citizen = Citizen.at(stage.tablet(), Wording.FRENCH).asksToBeCalled("514 555-0155");
    citizen.browser().tap("Rencontrer du monde");
    citizen.agreesAndSends();

    first.browser().sees("Rencontrer du monde");
    second.browser().sees("Rencontrer du monde");
    try (var both = Executors.newFixedThreadPool(2)) {
      var taps =
          both.invokeAll(
              List.<Callable<Browser>>of(
                  () -> first.browser().tapIfThere("Je prends : Rencontrer du monde"),
                  () -> second.browser().tapIfThere("Je prends : Rencontrer du monde")));
      for (var tap : taps) {
        tap.get();
      }
    }
    var mine = "C’est à vous";
    var lucia = first.browser().oneOf(mine, "Prise par Thúy");
    var thuy = second.browser().oneOf(mine, "Prise par Lucía");
    assertThat(List.of(lucia, thuy)).containsOnlyOnce(mine);
  }
}
