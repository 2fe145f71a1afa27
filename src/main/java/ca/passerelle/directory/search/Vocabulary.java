package ca.passerelle.directory.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Every word of the services and of the file of words, and which of them a slip may have meant. */
final class Vocabulary {
  /**
   * A word.
   *
   * @param plain without accents
   * @param written as it stands somewhere
   * @param weight the more, the likelier it is meant
   */
  record Entry(String plain, String written, int weight, int letters, String sound) {
    boolean saysNothing() {
      return weight == SAYS_NOTHING;
    }
  }

  private static final int LEAST_WITH_PLURAL = 4;

  /** Who writes <i>je veux fiare</i> means <i>faire</i>; shorter ones are near too many words. */
  private static final int LEAST_OF_SMALL = 4;

  private static final int SAYS_NOTHING = 0;

  static final Vocabulary EMPTY = new Vocabulary(List.of());

  private final String[] sorted;
  private final Map<Integer, List<Entry>> byLength = new HashMap<>();
  private final Map<String, List<Entry>> bySound = new HashMap<>();

  private Vocabulary(List<Entry> entries) {
    sorted = entries.stream().map(Entry::plain).sorted().toArray(String[]::new);
    for (var entry : entries) {
      byLength.computeIfAbsent(entry.plain().length(), _ -> new ArrayList<>()).add(entry);
      if (!entry.sound().isEmpty()) {
        bySound.computeIfAbsent(entry.sound(), _ -> new ArrayList<>()).add(entry);
      }
    }
  }

  /**
   * Words of the field {@code words}, and of the file; a word of a deleted service is forgotten.
   */
  static Vocabulary of(IndexReader reader, Lexicon lexicon) throws IOException {
    var found = new HashMap<String, Entry>();
    lexicon
        .written()
        .forEach((plain, written) -> found.put(plain, entry(plain, written, Integer.MAX_VALUE)));
    for (var leaf : reader.leaves()) {
      read(leaf, found);
    }
    List.copyOf(found.values()).stream()
        .flatMap(entry -> singular(entry).stream())
        .forEach(entry -> found.putIfAbsent(entry.plain(), entry));
    found.keySet().removeIf(word -> lexicon.isSmall(word) && word.length() < LEAST_OF_SMALL);
    lexicon.small().stream()
        .filter(word -> word.length() >= LEAST_OF_SMALL)
        .forEach(word -> found.put(word, entry(word, word, SAYS_NOTHING)));
    return new Vocabulary(List.copyOf(found.values()));
  }

  /** Who misspells a word seldom writes it in the plural. */
  private static Optional<Entry> singular(Entry many) {
    var plain = many.plain();
    return plain.length() > LEAST_WITH_PLURAL
            && (plain.endsWith("s") || plain.endsWith("x"))
            && many.written().length() == plain.length()
        ? Optional.of(
            entry(
                plain.substring(0, plain.length() - 1),
                many.written().substring(0, plain.length() - 1),
                many.weight()))
        : Optional.empty();
  }

  private static void read(LeafReaderContext leaf, Map<String, Entry> found) throws IOException {
    var terms = leaf.reader().terms(Fields.WORDS);
    if (terms == null) {
      return;
    }
    var live = leaf.reader().getLiveDocs();
    var all = terms.iterator();
    for (var term = all.next(); term != null; term = all.next()) {
      var written = term.utf8ToString();
      if (isOfLetters(written) && isAlive(all, live)) {
        var plain = Analysis.folded(written);
        var weight = all.docFreq();
        var known = found.get(plain);
        if (known == null || (known.weight() < weight)) {
          found.put(plain, entry(plain, written, weight));
        }
      }
    }
  }

  private static boolean isAlive(TermsEnum term, @Nullable Bits live) throws IOException {
    if (live == null) {
      return true;
    }
    var postings = term.postings(null, PostingsEnum.NONE);
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (live.get(doc)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfLetters(String word) {
    return word.length() > 1 && word.codePoints().allMatch(Character::isLetter);
  }

  private static Entry entry(String plain, String written, int weight) {
    return new Entry(plain, written, weight, letters(plain), Sounds.of(plain));
  }

  boolean has(String plain) {
    return Arrays.binarySearch(sorted, plain) >= 0;
  }

  /** Whether a word begins so. */
  boolean begins(String beginning) {
    int at = Arrays.binarySearch(sorted, beginning);
    int next = at >= 0 ? at : -at - 1;
    return next < sorted.length && sorted[next].startsWith(beginning);
  }

  List<Entry> ofLength(int length) {
    return byLength.getOrDefault(length, List.of());
  }

  List<Entry> sounding(String sound) {
    return sound.isEmpty() ? List.of() : bySound.getOrDefault(sound, List.of());
  }

  /** Which letters it has, one bit each: words that differ in many are not near. */
  static int letters(String plain) {
    int letters = 0;
    for (int i = 0; i < plain.length(); i++) {
      letters |= 1 << (plain.charAt(i) & 31);
    }
    return letters;
  }
}
