package ca.passerelle.directory;

import ca.passerelle.shared.Slug;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Short names for what people add: readable, and never one that is taken. */
final class ShortNames {
  /** Leaves room for a number. */
  private static final int LONGEST = Slug.MAX_LENGTH - 5;

  /** Stands in addresses for what has no name yet. */
  private static final String RESERVED = "nouveau";

  private ShortNames() {}

  static String of(String name, String otherwise, Predicate<String> taken) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    var cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
    var first = cut.isEmpty() ? otherwise : cut;
    var free = first;
    for (int i = 2; taken.test(free) || free.equals(RESERVED); i++) {
      free = first + "-" + i;
    }
    return free;
  }
}
