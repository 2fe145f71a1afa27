package ca.passerelle.directory;

import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Lists as people look through them. */
final class Sorted {
  private Sorted() {}

  static <T> List<T> byName(Collection<T> items, Function<T, Translated> name) {
    var collator = Collator.getInstance(Locale.CANADA_FRENCH);
    return items.stream()
        .sorted(
            Comparator.comparing(item -> name.apply(item).in(Language.FRENCH), collator::compare))
        .toList();
  }
}
