package ca.passerelle.uikit;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of one language by key, as pieces of the page need them: no text lives in their code.
 */
public final class Texts {
  private static final String BUNDLE = "vaadin-i18n.translations";

  /** Without it a machine in another language would answer in its own. */
  private static final ResourceBundle.Control FRENCH_FIRST =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Texts() {}

  /** Every text whose key starts with one of {@code groups}, such as {@code contact.}. */
  public static SortedMap<String, String> of(Locale locale, String... groups) {
    var bundle = ResourceBundle.getBundle(BUNDLE, locale, FRENCH_FIRST);
    var texts = new TreeMap<String, String>();
    for (var key : bundle.keySet()) {
      if (Stream.of(groups).anyMatch(key::startsWith)) {
        texts.put(key, bundle.getString(key));
      }
    }
    return texts;
  }
}
