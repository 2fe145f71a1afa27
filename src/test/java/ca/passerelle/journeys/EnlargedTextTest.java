package ca.passerelle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text at 200 % on a telephone: nothing is lost, and nothing runs off sideways. */
@Journey
class EnlargedTextTest {
  private static final String SIDEWAYS =
      """
      return [document.documentElement, document.querySelector('.citizen-main')]
        .map((box) => box.scrollWidth - box.clientWidth).reduce((a, b) => Math.max(a, b));
      """;

  @ParameterizedTest
  @CsvSource({
    "/,signpost",
    "/borne/demo-caisse,attract",
    "/borne/demo-caisse/accueil,home",
    "/borne/demo-caisse/besoin/food,services",
    "/borne/demo-caisse/besoin/safety,services-discreet",
    "/borne/demo-caisse/recherche,search",
    "/borne/demo-caisse/urgence,urgence",
    "/borne/demo-caisse/contact,contact",
    "/borne/demo-caisse/code,code",
    "/borne/web-mercier-est/contact,nobody-answers",
    "/borne/demo-caisse/service/00000000-0000-4000-8000-000000000000,service-gone",
    "/borne/demo-caisse/nulle-part,not-found",
    "/borne/inconnue,kiosk-unknown"
  })
  void everyScreenFits(String path, String name, Stage stage) {
    fits(enlarged(stage.phone().go(path)), name);
  }

  @Test
  void everyScreenOfTheFormFits(Stage stage) {
    var citizen = Citizen.at(stage.phone(), Wording.FRENCH);
    var phone = enlarged(citizen.browser());
    citizen.tap("citizen.bar.talk").tap("contact.way.trusted-person").tap("contact.next");
    citizen.tap("contact.callerName.other").tap("contact.next");
    fits(phone, "contact-trusted-person-missing");
    phone
        .type(Wording.FRENCH.say("contact.trustedName.label"), "Sami")
        .type(Wording.FRENCH.say("contact.trustedPhone.label"), "514 555-0122")
        .type(Wording.FRENCH.say("contact.callerOther.label"), "Tante Lise");
    citizen.tap("contact.next").sees("contact.about.title");
    fits(phone, "contact-about");
    citizen.tap("contact.next").agrees();
    fits(phone, "contact-consent");
    citizen.tap("contact.send").sees("code.receipt.title");
    fits(phone, "receipt");
  }

  private static Browser enlarged(Browser phone) {
    phone.run("document.documentElement.dataset.text = 'larger'");
    return phone.settled();
  }

  private static void fits(Browser phone, String name) {
    phone.picture(name + "-enlarged");
    assertThat(phone.run(SIDEWAYS)).as(name).isEqualTo(0L);
    phone.isAccessible();
  }
}
