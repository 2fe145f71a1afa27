package ca.passerelle.directory.search;

import ca.passerelle.directory.search.Vocabulary.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What somebody may have meant by a word nobody here knows. Not everyone who needs help spells with
 * ease. A word of three letters is near too many others, and whoever calls this says what was taken
 * for what: who is afraid is not to be told of something else without a word.
 */
final class Spelling {
  /** Letters of a word from which one wrong is forgiven, then two. */
  private static final int ONE_FORGIVEN_FROM = 4;

  private static final int TWO_FORGIVEN_FROM = 8;

  /** From here on even the first letter may be another; it may be missing before. */
  private static final int FIRST_FORGIVEN_FROM = 5;

  /**
   * A word that sounds the same may be written with that many other letters, at most half of them.
   */
  private static final int FORGIVEN_IN_SOUND = 3;

  private static final int CHOICES = 3;

  private record Near(Entry entry, double distance) {}

  private Spelling() {}

  /** Nearest first, at most three; none when nothing is near enough. */
  static List<Entry> near(String plain, Vocabulary vocabulary) {
    if (plain.length() < ONE_FORGIVEN_FROM || !plain.codePoints().allMatch(Character::isLetter)) {
      return List.of();
    }
    var near = new ArrayList<Near>();
    var seen = new HashSet<String>();
    int otherLetters = Math.min(FORGIVEN_IN_SOUND, plain.length() / 2);
    for (var entry : vocabulary.sounding(Sounds.of(plain))) {
      int distance = distance(plain, entry.plain(), otherLetters);
      if (distance <= otherLetters && entry.plain().length() > 2) {
        seen.add(entry.plain());
        near.add(new Near(entry, distance * 0.5));
      }
    }
    near.addAll(slips(plain, 1, vocabulary, seen));
    if (near.isEmpty() && plain.length() >= TWO_FORGIVEN_FROM) {
      near.addAll(slips(plain, 2, vocabulary, seen));
    }
    if (!near.stream().allMatch(one -> one.entry().saysNothing())) {
      near.removeIf(one -> one.entry().saysNothing()); // rather maison than mais
    }
    near.sort(
        Comparator.comparingDouble(Near::distance)
            .thenComparingInt(one -> -one.entry().weight())
            .thenComparing(one -> one.entry().plain()));
    if (near.isEmpty() && (plain.endsWith("s") || plain.endsWith("x"))) {
      return near(plain.substring(0, plain.length() - 1), vocabulary); // perhaps of its singular
    }
    double best = near.isEmpty() ? 0 : near.getFirst().distance();
    return near.stream()
        .filter(one -> one.distance() <= best)
        .limit(CHOICES)
        .map(Near::entry)
        .toList();
  }

  private static List<Near> slips(
      String plain, int forgiven, Vocabulary vocabulary, Set<String> seen) {
    var near = new ArrayList<Near>();
    int letters = Vocabulary.letters(plain);
    for (int length = plain.length() - forgiven; length <= plain.length() + forgiven; length++) {
      for (var entry : vocabulary.ofLength(length)) {
        if (Integer.bitCount(letters ^ entry.letters()) <= 2 * forgiven
            && mayBegin(plain, entry.plain())
            && !seen.contains(entry.plain())) {
          int distance = distance(plain, entry.plain(), forgiven);
          if (distance <= forgiven) {
            near.add(new Near(entry, distance + otherBeginning(plain, entry.plain())));
          }
        }
      }
    }
    return near;
  }

  private static boolean mayBegin(String one, String other) {
    return one.charAt(0) == other.charAt(0)
        || one.length() >= FIRST_FORGIVEN_FROM
        || other.endsWith(one);
  }

  private static double otherBeginning(String one, String other) {
    return one.charAt(0) == other.charAt(0) ? 0 : 0.25;
  }

  /**
   * Letters to add, drop, replace or swap with the next to make one word of the other.
   *
   * @return some number above {@code most} where there are more than that
   */
  static int distance(String one, String other, int most) {
    var twoBefore = new int[other.length() + 1];
    var before = new int[other.length() + 1];
    var row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      var free = twoBefore;
      twoBefore = before;
      before = row;
      row = free;
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        row[j] = Math.min(before[j - 1] + (same ? 0 : 1), Math.min(before[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], twoBefore[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return least;
      }
    }
    return row[other.length()];
  }
}
