package ca.passerelle.journeys;

import org.junit.jupiter.api.Test;

/** Every screen of an administrator: pictures, and no accessibility fault. */
@Journey
class AdminScreensTest {
  private static final Wording SAY = Wording.FRENCH;

  @Test
  void theAdministration(Stage stage) {
    var desktop = signsIn(stage, "administration");
    desktop.pictures("administration").isAccessible();
    for (var part : new String[] {"comptes", "services", "nouvelles", "bornes", "lignes"}) {
      desktop.go("/administration/" + part).pictures("administration-" + part).isAccessible();
    }
    desktop.go("/compte").pictures("account").isAccessible();
  }

  @Test
  void aServiceAndANewsItem(Stage stage) {
    var desktop = signsIn(stage, "edition");
    desktop.go("/administration/services").tap("Frigo partagé").pictures("edit-service");
    desktop.isAccessible();
  }

  @Test
  void linksThatNoLongerWork(Stage stage) {
    var desktop = stage.desktop();
    desktop.go("/premier-acces/gone").sees(SAY.say("signin.link.dead.title"));
    desktop.pictures("dead-link").isAccessible();
    desktop.go("/acces/gone").sees(SAY.say("signin.link.dead.title")).isAccessible();
    desktop.go("/borne-activer/gone").picture("dead-kiosk-link").isAccessible();
  }

  private static Browser signsIn(Stage stage, String name) {
    return stage
        .desktop()
        .go("/administration")
        .type(SAY.say("signin.login"), name)
        .type(SAY.say("signin.password"), Worker.PASSWORD)
        .tap(SAY.say("signin.enter"))
        .sees(SAY.say("signin.out"));
  }
}
