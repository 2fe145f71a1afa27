package ca.passerelle.journeys;

import org.junit.jupiter.api.Test;

/** The workers' door: it lets in who knows the password, slows down who guesses, and forgets. */
@Journey
class SignInTest {
  private static final Wording SAY = Wording.FRENCH;

  @Test
  void signingInLeadsToWhereOneWantedToGoAndSigningOutCloses(Stage stage) {
    var worker = Worker.signsIn(stage.phone(), "samuel");
    worker.browser().tap(SAY.say("worker.menu")).tap(SAY.say("worker.menu.sign-out"));
    worker.browser().go("/travail").sees(SAY.say("signin.subtitle"));
  }

  @Test
  void aWrongPasswordIsRefusedInWordsThatTellNothing(Stage stage) {
    var phone = stage.phone().go("/connexion").pictures("sign-in").isAccessible();
    tries(phone, "kateri", "not-the-password").sees(SAY.say("signin.wrong"));
    phone.picture("sign-in-wrong").isAccessible();
    tries(phone, "nobody-at-all", "not-the-password").sees(SAY.say("signin.wrong"));
  }

  @Test
  void whoGuessesMustWait(Stage stage) {
    var phone = stage.phone().go("/connexion");
    for (var i = 0; i < 5; i++) {
      tries(phone, "alex", "guess-number-" + i).sees(SAY.say("signin.wrong"));
    }
    var wait = "Trop d’essais. Attendez une minute";
    tries(phone, "alex", "one-more-guess");
    phone.sees(wait).picture("sign-in-wait").isAccessible();
    tries(phone, "alex", Worker.PASSWORD).sees("Trop d’essais");
  }

  private static Browser tries(Browser phone, String name, String password) {
    return phone
        .go("/connexion")
        .type(SAY.say("signin.login"), name)
        .type(SAY.say("signin.password"), password)
        .tap(SAY.say("signin.enter"));
  }
}
