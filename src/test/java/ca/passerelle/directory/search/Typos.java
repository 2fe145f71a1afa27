package ca.passerelle.directory.search;

import java.util.Arrays;
import java.util.Random;

/** One slip of the pen in a text: a letter dropped, doubled, swapped with the next, or another. */
public final class Typos {
  private static final int LEAST_LETTERS = 5;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private final Random random;

  public Typos(long seed) {
    this.random = new Random(seed);
  }

  /** The same text when no word is long enough. */
  public String in(String text) {
    var words = text.split(" ");
    var chosen = Arrays.stream(words).filter(word -> word.length() >= LEAST_LETTERS).toList();
    if (chosen.isEmpty()) {
      return text;
    }
    var word = chosen.get(random.nextInt(chosen.size()));
    var slipped = word;
    while (slipped.equals(word)) {
      slipped = slipped(word);
    }
    words[Arrays.asList(words).indexOf(word)] = slipped;
    return String.join(" ", words);
  }

  private String slipped(String word) {
    int at = random.nextInt(word.length());
    var before = word.substring(0, at);
    var letter = word.charAt(at);
    var after = word.substring(at + 1);
    return switch (random.nextInt(4)) {
      case 0 -> before + after;
      case 1 -> before + letter + letter + after;
      case 2 -> after.isEmpty() ? word : before + after.charAt(0) + letter + after.substring(1);
      default -> before + LETTERS.charAt(random.nextInt(LETTERS.length())) + after;
    };
  }
}
