package ca.passerelle.journeys;

import org.junit.jupiter.api.Test;

/** From a tablet to an outcome: everything this project is for, once in each language. */
@Journey
class RoadOfARequestTest {
  @Test
  void inFrench(Stage stage) {
    road(stage, Wording.FRENCH, "Apprendre", "Apprendre");
  }

  @Test
  void inEnglish(Stage stage) {
    road(stage, Wording.ENGLISH, "Work", "Travailler");
  }

  private static void road(Stage stage, Wording say, String need, String needAtWork) {
    var worker = Worker.signsIn(stage.phone(), "amina");

    // Someone finds a service, and asks to be contacted about it.
    var citizen = Citizen.at(stage.tablet(), say);
    citizen.browser().tap(need).sees(need);
    citizen.asksToBeCalled("514 555-0134");
    citizen.browser().tap(need).type(say.say("contact.name.label"), "Léa");
    citizen.agreesAndSends();
    var code = citizen.code();
    citizen.tap("code.done");

    // A worker sees it without touching anything, takes it, and knows how to reach the person.
    worker.browser().sees(needAtWork);
    worker.takes(needAtWork).sees("worker.reach.title").browser().sees("555-0134").sees("Léa");
    worker.tap("request.attempt.call").tap("request.result.no-answer").browser().sees("Noté");
    worker.leavesTheMessage("Je vous attends mardi à 14 h.");

    // The person comes back with the code, reads, and answers.
    citizen.comesBackWith(code).browser().sees("Je vous attends mardi à 14 h.");
    citizen.browser().type(say.say("code.reply.label"), "Merci, j’y serai.");
    citizen.tap("code.reply.send").sees("code.reply.sent");
    worker.browser().sees("Merci, j’y serai.");

    // It ends with an outcome; then the person erases everything.
    worker.closes("helped");
    citizen.tap("code.finish").comesBackWith(code).sees("code.status.closed");
    citizen.browser().pictures("closed-" + say.language().getLanguage()).isAccessible();
    citizen.tap("code.withdraw").tap("code.withdraw.yes").sees("code.erased.title");
  }
}
