package ca.passerelle.uikit;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of one language by key, as pieces of the page need them: no text lives in their code.
 */
public final class Texts {
  private Texts() {}

  /** Every text whose key starts with one of {@code groups}, such as {@code contact.}. */
  public static SortedMap<String, String> of(Locale locale, String... groups) {
    var bundle = Bundle.of(locale);
    var texts = new TreeMap<String, String>();
    for (var key : bundle.keySet()) {
      if (Stream.of(groups).anyMatch(key::startsWith)) {
        texts.put(key, bundle.getString(key));
      }
    }
    return texts;
  }
}
