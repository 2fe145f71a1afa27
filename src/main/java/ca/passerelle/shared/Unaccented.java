package ca.passerelle.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared when nobody should have to type an accent or a capital. */
public final class Unaccented {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private Unaccented() {}

  /** Without accents, in small letters. */
  public static String of(String text) {
    return ACCENTS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
