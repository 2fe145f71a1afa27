package ca.passerelle.journeys;

import org.junit.jupiter.api.Test;

/** Every screen a citizen can reach without typing: pictures, and no accessibility fault. */
@Journey
class CitizenScreensTest {
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
    stage.tablet().go(path).pictures(name).isAccessible();
  }
}
