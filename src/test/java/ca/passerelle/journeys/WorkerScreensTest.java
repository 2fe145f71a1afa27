package ca.passerelle.journeys;

import org.junit.jupiter.api.Test;

/** Every screen of workers and coordinators: pictures, and no accessibility fault. */
@Journey
class WorkerScreensTest {
  @Test
  void theConsole(Stage stage) {
    var citizen = Citizen.at(stage.tablet(), Wording.FRENCH).asksToBeCalled("514 555-0188");
    citizen.browser().tap("Me loger");
    citizen.agreesAndSends();

    var worker = Worker.signsIn(stage.phone(), "jean-marc");
    worker.browser().sees("Me loger").pictures("queue").isAccessible();
    worker.takes("Me loger").sees("worker.reach.title");
    worker.browser().pictures("request").isAccessible();
    worker.tap("request.attempt.call").browser().picture("attempt").isAccessible();
    worker.browser().go("/travail/miennes").sees("Me loger").pictures("mine").isAccessible();
    worker.browser().go("/travail/aujourdhui").pictures("today").isAccessible();
  }

  @Test
  void theBoard(Stage stage) {
    var desktop = stage.desktop().go("/coordination").sees(Wording.FRENCH.say("signin.subtitle"));
    desktop
        .type(Wording.FRENCH.say("signin.login"), "coordination")
        .type(Wording.FRENCH.say("signin.password"), Worker.PASSWORD)
        .tap(Wording.FRENCH.say("signin.enter"))
        .sees(Wording.FRENCH.say("worker.nav.board"));
    desktop.pictures("board").isAccessible();
  }
}
