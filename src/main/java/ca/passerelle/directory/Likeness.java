package ca.passerelle.directory;

import ca.passerelle.shared.Unaccented;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How alike two names are, from 0 to 1: what words they share, or, misspelt, what letters. */
final class Likeness {
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> SAY_NOTHING =
      Set.of(
          "l", "d", "le", "la", "les", "de", "du", "des", "et", "au", "aux", "a", "en", "inc",
          "the", "of", "and", "for");

  private Likeness() {}

  static double of(String one, String other) {
    var a = words(one);
    var b = words(other);
    double alike = Math.max(shared(a, b), shared(letters(a), letters(b)));
    return numbers(a).equals(numbers(b)) ? alike : alike / 2; // the first and the second are two
  }

  private static Set<String> numbers(Set<String> words) {
    return words.stream().filter(word -> word.matches("[0-9]+")).collect(Collectors.toSet());
  }

  /** The same for names that differ in accents, articles and the order of words only. */
  static String key(String name) {
    return words(name).stream().sorted().collect(Collectors.joining(" "));
  }

  private static Set<String> words(String name) {
    return Arrays.stream(NO_WORD.split(Unaccented.of(name)))
        .filter(word -> !word.isEmpty() && !SAY_NOTHING.contains(word))
        .collect(Collectors.toSet());
  }

  /** Groups of three letters. */
  private static Set<String> letters(Set<String> words) {
    var groups = new HashSet<String>();
    for (var word : words) {
      var text = " " + word + " ";
      for (int i = 0; i + 3 <= text.length(); i++) {
        groups.add(text.substring(i, i + 3));
      }
    }
    return groups;
  }

  /** Twice what both have, of all that they have. */
  private static double shared(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long both = a.stream().filter(b::contains).count();
    return 2.0 * both / (a.size() + b.size());
  }
}
