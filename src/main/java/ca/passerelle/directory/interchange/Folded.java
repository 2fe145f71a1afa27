package ca.passerelle.directory.interchange;

import ca.passerelle.shared.Unaccented;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Text without accents or case, for what has no search of its own. */
final class Folded {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<String> words;

  private Folded(List<String> words) {
    this.words = words;
  }

  static Folded of(@Nullable String... texts) {
    return new Folded(
        Stream.of(texts).filter(text -> text != null).flatMap(Folded::words).toList());
  }

  private static Stream<String> words(String text) {
    return BETWEEN.splitAsStream(Unaccented.of(text)).filter(word -> !word.isEmpty());
  }

  /** Every word asked for begins one of ours. */
  boolean answers(Folded asked) {
    return !asked.words.isEmpty()
        && asked.words.stream()
            .allMatch(word -> words.stream().anyMatch(own -> own.startsWith(word)));
  }
}
