package ca.passerelle.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What somebody most likely meant by a word that begins none of ours. Not everyone who needs help
 * spells with ease. Only long words, of which few others are near: <i>faim</i> is no slip for
 * <i>fait</i>, and who is afraid is not to be told of something else.
 */
final class Spelling {
  /** Letters of a word from which one wrong is forgiven, then two. */
  private static final int ONE_FORGIVEN_FROM = 6;

  private static final int TWO_FORGIVEN_FROM = 9;

  private Spelling() {}

  /**
   * The same words, each unknown one replaced by the one known word that is near enough and nearest
   * of all; it begins with the same letter.
   */
  static List<String> mended(List<String> words, Set<String> known) {
    return words.stream().map(word -> mended(word, known)).toList();
  }

  private static String mended(String word, Set<String> known) {
    int forgiven =
        word.length() < ONE_FORGIVEN_FROM ? 0 : word.length() < TWO_FORGIVEN_FROM ? 1 : 2;
    if (forgiven == 0 || known.stream().anyMatch(own -> own.startsWith(word))) {
      return word;
    }
    var near =
        known.stream()
            .filter(own -> own.charAt(0) == word.charAt(0))
            .filter(own -> Math.abs(own.length() - word.length()) <= forgiven)
            .map(own -> new Near(own, distance(word, own)))
            .filter(own -> own.distance() <= forgiven)
            .sorted(Comparator.comparingInt(Near::distance))
            .toList();
    boolean clear = !near.isEmpty();
    if (near.size() > 1) {
      clear = near.get(0).distance() < near.get(1).distance();
    }
    return clear ? near.getFirst().word() : word;
  }

  /** Letters to add, drop or replace to make one word of the other (Levenshtein). */
  private static int distance(String one, String other) {
    var row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int before = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        before = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }

  private record Near(String word, int distance) {}
}
