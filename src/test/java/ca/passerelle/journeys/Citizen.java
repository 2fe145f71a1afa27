package ca.passerelle.journeys;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Someone at a tablet, with one language and no account. */
record Citizen(Browser browser, Wording say) {
  static final String TABLET = "/borne/demo-caisse";

  /** Walks up to the tablet of the caisse and chooses the language. */
  static Citizen at(Browser tablet, Wording say) {
    tablet.go(TABLET + "/accueil");
    tablet.tap(say.language().equals(Locale.FRENCH) ? "Français" : "English");
    tablet.sees(say.say("citizen.bar.talk"));
    return new Citizen(tablet, say);
  }

  Citizen tap(String key) {
    browser.tap(say.say(key));
    return this;
  }

  Citizen sees(String key, Object... values) {
    browser.sees(say.say(key, values));
    return this;
  }

  /** Opens the form from wherever one is, and asks to be called. */
  Citizen asksToBeCalled(String phone) {
    tap("citizen.bar.talk").tap("contact.way.call").tap("contact.next");
    browser.type(say.say("contact.phone.label"), phone);
    return tap("contact.next").sees("contact.about.title");
  }

  /** Says yes and sends; the receipt is on the screen. */
  Citizen agreesAndSends() {
    return tap("contact.next").agrees().tap("contact.send").sees("code.receipt.title");
  }

  /** Says yes to the consent, which each deployment words for itself. */
  Citizen agrees() {
    browser.tap(say.language().equals(Locale.FRENCH) ? "Oui," : "Yes,");
    return this;
  }

  /** The four words and four digits that the receipt shows. */
  List<String> code() {
    browser.until("the code", () -> browser.texts("ol.code li b").size() == 5);
    return browser.texts("ol.code li b");
  }

  /** Comes back and touches the code, picture by picture. */
  Citizen comesBackWith(List<String> code) {
    tap("citizen.bar.code");
    for (var word : code.subList(0, 4)) {
      browser.tapKey(firstLetter(word)).tapKey(word);
    }
    code.getLast().chars().forEach(digit -> browser.tapKey(Character.toString(digit)));
    return this;
  }

  private static String firstLetter(String word) {
    return Normalizer.normalize(word.replace("œ", "oe"), Normalizer.Form.NFD)
        .substring(0, 1)
        .toUpperCase(Locale.ROOT);
  }
}
