package ca.passerelle.journeys;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen of the form, for each way to be reached: pictures, and no accessibility fault. */
@Journey
class ContactFormScreensTest {
  @ParameterizedTest
  @ValueSource(strings = {"call", "text", "email", "meet", "trusted-person", "code"})
  void eachWay(String way, Stage stage) {
    var citizen = Citizen.at(stage.tablet(), Wording.FRENCH);
    citizen.tap("citizen.bar.talk").tap("contact.way." + way).tap("contact.next");
    var browser = citizen.browser();
    if (!way.equals("code")) {
      citizen.sees("contact.detail." + way);
      browser.pictures("contact-" + way).isAccessible();
      citizen.tap("contact.next");
      browser.picture("contact-" + way + "-missing").isAccessible();
      fill(citizen, way);
      citizen.tap("contact.next");
    }
    citizen.sees("contact.about.title");
    if (way.equals("call")) {
      browser.pictures("contact-about").isAccessible();
      citizen.tap("contact.next");
      browser.sees("Oui,").pictures("contact-consent").isAccessible();
    }
  }

  private static void fill(Citizen citizen, String way) {
    var say = citizen.say();
    switch (way) {
      case "email" -> citizen.browser().type(say.say("contact.email.label"), "lea@example.org");
      case "meet" -> citizen.browser().tap("Maison du Parc");
      case "trusted-person" ->
          citizen
              .browser()
              .type(say.say("contact.trustedName.label"), "Sami")
              .type(say.say("contact.trustedPhone.label"), "514 555-0122");
      default -> citizen.browser().type(say.say("contact.phone.label"), "514 555-0134");
    }
  }
}
