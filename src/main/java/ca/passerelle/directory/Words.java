package ca.passerelle.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched: without accents, case or punctuation. */
final class Words {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  static List<String> of(String text) {
    var decomposed =
        Normalizer.normalize(
            text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"),
            Normalizer.Form.NFD);
    return Arrays.stream(BETWEEN.split(MARKS.matcher(decomposed).replaceAll("")))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
