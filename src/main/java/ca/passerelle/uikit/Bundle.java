package ca.passerelle.uikit;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of a language; French for a language we have no file for. */
final class Bundle {
  private static final String NAME = "vaadin-i18n.translations";

  /** Without it a machine in another language would answer in its own. */
  private static final ResourceBundle.Control FRENCH_FIRST =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Bundle() {}

  static ResourceBundle of(Locale locale) {
    return ResourceBundle.getBundle(NAME, locale, FRENCH_FIRST);
  }
}
