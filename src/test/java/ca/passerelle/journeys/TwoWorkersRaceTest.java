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
    var lucia = Worker.signsIn(stage.phone(), "lucia");
    var thuy = Worker.signsIn(stage.phone(), "thuy");
    var citizen = Citizen.at(stage.tablet(), Wording.FRENCH).asksToBeCalled("514 555-0155");
    citizen.browser().tap("Rencontrer du monde");
    citizen.agreesAndSends();

    lucia.browser().sees("Rencontrer du monde");
    thuy.browser().sees("Rencontrer du monde");
    try (var both = Executors.newFixedThreadPool(2)) {
      var taps =
          both.invokeAll(
              List.<Callable<Browser>>of(
                  () -> lucia.browser().tap("Je prends : Rencontrer du monde"),
                  () -> thuy.browser().tapIfThere("Je prends : Rencontrer du monde")));
      for (var tap : taps) {
        tap.get();
      }
    }
    var won = lucia.browser().oneOf("C’est à vous", "Prise par");
    var other = thuy.browser().oneOf("C’est à vous", "Prise par");
    assertThat(List.of(won, other)).containsExactlyInAnyOrder("C’est à vous", "Prise par");
    if (won.equals("Prise par")) {
      lucia.browser().sees("Prise par Thuy");
    } else {
      thuy.browser().sees("Prise par Lucia");
    }
  }
}
