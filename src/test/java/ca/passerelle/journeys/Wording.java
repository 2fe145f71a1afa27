package ca.passerelle.journeys;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words on the screens in one language, so that one story is told in each. */
record Wording(Locale language, ResourceBundle texts) {
  static final Wording FRENCH = in(Locale.FRENCH);
  static final Wording ENGLISH = in(Locale.ENGLISH);

  private static Wording in(Locale language) {
    return new Wording(
        language,
        ResourceBundle.getBundle(
            "vaadin-i18n.translations",
            language.equals(Locale.FRENCH) ? Locale.ROOT : language,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
  }

  String say(String key, Object... values) {
    var text = texts.getString(key);
    return values.length == 0
        ? text
        : new MessageFormat(text.replace("'", "''"), language).format(values);
  }
}
