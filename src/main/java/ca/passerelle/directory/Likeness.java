package ca.passerelle.directory;

import ca.passerelle.shared.Unaccented;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How alike two names are, from 0 to 1: what words they share, or, misspelt, what letters. */
final class Likeness {
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Set<String> SAY_NOTHING =
      Set.of(
          "l", "d", "le", "la", "les", "de", "du", "des", "et", "au", "aux", "a", "en", "inc",
          "the", "of", "and", "for");

  private Likeness() {}

  static double of(String one, String other) {
    return name(one).likeness(name(other));
  }

  /** Taken apart, for whoever compares it often. */
  static Name name(String name) {
    var words = words(name);
    return new Name(
        hashes(words.stream()),
        letters(words),
        hashes(words.stream().filter(word -> word.chars().allMatch(Character::isDigit))));
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
  private static int[] letters(Set<String> words) {
    return words.stream()
        .map(word -> " " + word + " ")
        .flatMapToInt(text ->
            IntStream.rangeClosed(0, text.length() - 3)
                .map(i -> (text.charAt(i) << 16) | (text.charAt(i + 1) << 8) | text.charAt(i + 2)))
        .sorted()
        .distinct()
        .toArray();
  }

  private static int[] hashes(Stream<String> words) {
    return words.mapToInt(String::hashCode).sorted().distinct().toArray();
  }

  /**
   * What is compared of a name, small enough to be kept of tens of thousands; each in order, and
   * each once.
   */
  static final class Name {
    private final int[] words;
    private final int[] letters;
    private final int[] numbers;

    private Name(int[] words, int[] letters, int[] numbers) {
      this.words = words;
      this.letters = letters;
      this.numbers = numbers;
    }

    double likeness(Name other) {
      double alike = Math.max(shared(words, other.words), shared(letters, other.letters));
      return Arrays.equals(numbers, other.numbers)
          ? alike
          : alike / 2; // the first and the second are two
    }

    /** Twice what both have, of all that they have. */
    private static double shared(int[] a, int[] b) {
      if (a.length == 0 || b.length == 0) {
        return 0;
      }
      int both = 0;
      for (int i = 0, j = 0; i < a.length && j < b.length; ) {
        if (a[i] == b[j]) {
          both++;
          i++;
          j++;
        } else if (a[i] < b[j]) {
          i++;
        } else {
          j++;
        }
      }
      return 2.0 * both / (a.length + b.length);
    }
  }
}
