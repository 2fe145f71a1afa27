package ca.passerelle.journeys;

import org.junit.jupiter.api.Test;

/** A page loaded again is the same page. */
@Journey
class ReloadTest {
  @Test
  void aCitizenStaysWhereTheyWere(Stage stage) {
    var citizen = Citizen.at(stage.tablet(), Wording.FRENCH);
    citizen.browser().tap("Manger").sees("Frigo partagé").reload().sees("Frigo partagé");
    citizen.sees("citizen.bar.talk");
  }

  @Test
  void aWorkerStaysSignedInAndLive(Stage stage) {
    var worker = Worker.signsIn(stage.phone(), "yusuf");
    worker.browser().reload();
    var citizen = Citizen.at(stage.tablet(), Wording.FRENCH).asksToBeCalled("514 555-0166");
    citizen.browser().tap("Argent et papiers");
    citizen.agreesAndSends();
    worker.browser().sees("Argent et papiers");
  }
}
