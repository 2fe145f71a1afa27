package ca.passerelle.directory.search;

import ca.passerelle.directory.search.SearchWords.Saying;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The file of words, ready to be looked up: phrases by their first stem, longest first. */
final class Lexicon {
  /** A phrase, word by word. */
  record Phrase(List<String> plain, List<String> stems, Saying saying) {}

  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final NavigableMap<String, Phrase> single = new TreeMap<>();
  private final Map<String, String> written = new HashMap<>();
  private final Set<String> kept = new HashSet<>();
  private final Set<String> small = new HashSet<>();
  private final Set<String> smallStems = new HashSet<>();

  Lexicon(SearchWords words) {
    words.small().forEach(word -> small.addAll(Analysis.words(Analysis.PLAIN, word)));
    small.forEach(word -> smallStems.add(Analysis.stem(Analysis.FRENCH, word)));
    words.kept().forEach(word -> kept.addAll(Analysis.words(Analysis.PLAIN, word)));
    words.searchWords().forEach(saying -> saying.words().forEach(phrase -> add(phrase, saying)));
    phrases
        .values()
        .forEach(all ->
            all.sort(Comparator.comparingInt((Phrase one) -> one.stems().size()).reversed()));
  }

  private void add(String text, Saying saying) {
    var plain = Analysis.words(Analysis.PLAIN, text);
    var stems = plain.stream().map(word -> Analysis.stem(Analysis.FRENCH, word)).toList();
    if (stems.isEmpty()) {
      return;
    }
    var phrase = new Phrase(plain, stems, saying);
    phrases.computeIfAbsent(stems.getFirst(), _ -> new ArrayList<>()).add(phrase);
    if (plain.size() == 1) {
      single.put(plain.getFirst(), phrase);
    }
    Analysis.words(Analysis.WRITTEN, text)
        .forEach(word -> written.putIfAbsent(Analysis.folded(word), word));
  }

  /** Words that say nothing. */
  Set<String> small() {
    return small;
  }

  boolean isSmall(String plain) {
    return small.contains(plain);
  }

  /** Whether it only looks like a word because of a small one, as <i>danie</i> of <i>dans</i>. */
  boolean hasSmallStem(String plain) {
    return smallStems.contains(Analysis.stem(Analysis.FRENCH, plain));
  }

  /** Whether it is rightly spelt for all we know. */
  boolean knows(String plain) {
    return kept.contains(plain) || written.containsKey(plain) || small.contains(plain);
  }

  /** Words of the file, without accents, each as it is written there. */
  Map<String, String> written() {
    return written;
  }

  /** The longest phrases that begin at {@code at}: as they are written, or else by their stems. */
  List<Phrase> at(List<String> plain, List<String> stems, int at) {
    var found = new ArrayList<Phrase>();
    for (var phrase : phrases.getOrDefault(stems.get(at), List.of())) {
      int length = phrase.stems().size();
      if (!found.isEmpty() && length < found.getFirst().stems().size()) {
        break;
      }
      if (at + length <= stems.size() && stems.subList(at, at + length).equals(phrase.stems())) {
        found.add(phrase);
      }
    }
    var same =
        found.stream()
            .filter(one -> plain.subList(at, at + one.plain().size()).equals(one.plain()))
            .toList();
    return same.isEmpty() ? found : same;
  }

  /** Single words that begin so. */
  Collection<Phrase> begun(String beginning) {
    return single.subMap(beginning, true, beginning + Character.MAX_VALUE, true).values();
  }
}
