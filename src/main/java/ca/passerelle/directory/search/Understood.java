package ca.passerelle.directory.search;

import ca.passerelle.directory.search.SearchWords.Saying;
import ca.passerelle.directory.search.Vocabulary.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What somebody wrote, as far as it can be understood before anything is looked for. */
final class Understood {
  /** A sentence longer than that says no more of what is needed. */
  private static final int MOST_WORDS = 24;

  /** A word inside a phrase that means something as a whole. */
  private static final float PART_OF_A_PHRASE = 0.5f;

  private static final float SECOND_CHOICE = 0.7f;
  private static final float BEGUN = 0.5f;
  private static final int LEAST_BEGUN = 3;
  private static final int MOST_BEGUN = 3;

  /**
   * A word to look for.
   *
   * @param begun whether it may be the beginning of one that is still being written
   */
  record Word(String plain, float weight, boolean begun) {}

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;
  private final List<Word> words = new ArrayList<>();
  private final Map<Saying, Float> sayings = new LinkedHashMap<>();
  private final List<String> taken = new ArrayList<>();
  private boolean mended;

  private Understood(Lexicon lexicon, Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
  }

  /**
   * @param isStem whether some word of a service has this plain word's stem
   */
  static Understood of(
      String text, Lexicon lexicon, Vocabulary vocabulary, Predicate<String> isStem) {
    var understood = new Understood(lexicon, vocabulary);
    var plain = Analysis.words(Analysis.PLAIN, text);
    understood.read(
        plain.subList(0, Math.min(plain.size(), MOST_WORDS)),
        !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1)),
        isStem);
    return understood;
  }

  private void read(List<String> plain, boolean stillWriting, Predicate<String> isStem) {
    var readings = new ArrayList<List<String>>();
    for (int i = 0; i < plain.size(); i++) {
      readings.add(readings(plain.get(i), stillWriting && i == plain.size() - 1, isStem));
    }
    var inPhrase = sayings(readings);
    boolean allSmall =
        sayings.isEmpty() && readings.stream().flatMap(List::stream).allMatch(lexicon::isSmall);
    for (int i = 0; i < readings.size(); i++) {
      float weight = inPhrase[i] ? PART_OF_A_PHRASE : 1;
      for (var reading : readings.get(i)) {
        if (allSmall || !lexicon.isSmall(reading)) {
          words.add(new Word(reading, weight, stillWriting && i == readings.size() - 1));
          weight *= SECOND_CHOICE;
        }
      }
    }
    if (stillWriting && !readings.isEmpty() && !inPhrase[readings.size() - 1]) {
      begunSayings(readings.getLast().getFirst());
    }
  }

  /** The word itself where it is known, or what it may be a slip of. */
  private List<String> readings(String word, boolean begun, Predicate<String> isStem) {
    boolean known =
        lexicon.knows(word)
            || vocabulary.has(word)
            || (isStem.test(word) && !lexicon.hasSmallStem(word))
            || (begun && vocabulary.begins(word));
    var near = known ? List.<Entry>of() : Spelling.near(word, vocabulary);
    if (near.isEmpty()) {
      taken.add(word);
      return List.of(word);
    }
    mended = true;
    taken.add(near.getFirst().written());
    return near.stream().map(Entry::plain).toList();
  }

  /** Which words stand in a phrase of several words. */
  private boolean[] sayings(List<List<String>> readings) {
    var inPhrase = new boolean[readings.size()];
    var plain = readings.stream().map(List::getFirst).toList();
    var stems = stems(plain);
    for (int i = 0; i < stems.size(); i++) {
      for (var phrase : lexicon.at(plain, stems, i)) {
        if (inPhrase[i] && phrase.stems().size() == 1) {
          continue; // there is no bed in bedbugs
        }
        sayings.merge(phrase.saying(), 1f, Math::max);
        for (int j = i; phrase.stems().size() > 1 && j < i + phrase.stems().size(); j++) {
          inPhrase[j] = true;
        }
      }
      for (var other : readings.get(i).subList(1, readings.get(i).size())) {
        for (var phrase : lexicon.at(List.of(other), stems(List.of(other)), 0)) {
          sayings.merge(phrase.saying(), SECOND_CHOICE, Math::max);
        }
      }
    }
    return inPhrase;
  }

  private static List<String> stems(List<String> plain) {
    return plain.stream().map(word -> Analysis.stem(Analysis.FRENCH, word)).toList();
  }

  private void begunSayings(String beginning) {
    if (beginning.length() >= LEAST_BEGUN && !lexicon.knows(beginning)) {
      lexicon.begun(beginning).stream()
          .limit(MOST_BEGUN)
          .forEach(phrase -> sayings.merge(phrase.saying(), BEGUN, Math::max));
    }
  }

  List<Word> words() {
    return words;
  }

  /** What the words mean besides, each with how sure that is. */
  Map<Saying, Float> sayings() {
    return sayings;
  }

  /** Present when a word was taken for a slip of another. */
  Optional<String> taken() {
    return mended ? Optional.of(String.join(" ", taken)) : Optional.empty();
  }

  /** Codes of the needs that are meant, surest first. */
  List<String> needs() {
    return sayings.entrySet().stream()
        .sorted(Map.Entry.<Saying, Float>comparingByValue().reversed())
        .flatMap(saying -> saying.getKey().about().stream())
        .distinct()
        .toList();
  }
}
