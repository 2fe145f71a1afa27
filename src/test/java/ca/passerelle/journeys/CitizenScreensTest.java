package ca.passerelle.journeys;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Every screen a citizen can reach without typing: pictures, and no accessibility fault. */
@Journey
class CitizenScreensTest {
  private static final Wording SAY = Wording.FRENCH;

  @Test
  void theWelcome(Stage stage) {
    look(stage, "/", "signpost");
    look(stage, "/borne/demo-caisse", "attract");
  }

  @Test
  void theHome(Stage stage) {
    look(stage, "/borne/demo-caisse/accueil", "home");
  }

  @Test
  void theServicesOfANeed(Stage stage) {
    look(stage, "/borne/demo-caisse/besoin/food", "services");
  }

  @Test
  void aService(Stage stage) {
    var tablet = stage.tablet().go("/borne/demo-caisse/besoin/food");
    look(tablet.tap("Frigo partagé").sees(SAY.say("citizen.bar.talk")), "service");
  }

  @Test
  void aSearch(Stage stage) {
    var tablet = stage.tablet().go("/borne/demo-caisse/accueil");
    look(tablet.type(SAY.say("citizen.search.label"), "repas").press(Keys.ENTER), "search");
  }

  @Test
  void theDisplay(Stage stage) {
    var tablet = stage.tablet().go("/borne/demo-caisse/accueil");
    tablet.tap(SAY.say("citizen.bar.display")).pictures("display").isAccessible();
  }

  @Test
  void theCrisisLines(Stage stage) {
    look(stage, "/borne/demo-caisse/urgence", "urgence");
  }

  @Test
  void theContactForm(Stage stage) {
    look(stage, "/borne/demo-caisse/contact", "contact");
  }

  @Test
  void theCode(Stage stage) {
    look(stage, "/borne/demo-caisse/code", "code");
  }

  @Test
  void whereThereIsNothing(Stage stage) {
    look(stage, "/borne/demo-caisse/nulle-part", "not-found");
    look(stage, "/borne/inconnue", "kiosk-unknown");
  }

  private static void look(Stage stage, String path, String name) {
    look(stage.tablet().go(path), name);
  }

  /** At every size, then with more contrast, then in English. */
  private static void look(Browser tablet, String name) {
    tablet.pictures(name).isAccessible();
    tablet.run("document.documentElement.dataset.theme = 'contrast'");
    tablet.picture(name + "-contrast").isAccessible();
    if (tablet.offers("English")) {
      tablet.tap("English").picture(name + "-english").isAccessible();
    }
  }
}
