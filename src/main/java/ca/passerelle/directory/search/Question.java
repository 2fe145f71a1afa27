package ca.passerelle.directory.search;

import ca.passerelle.directory.search.SearchWords.Saying;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What was understood, asked of the index. The words add up; what they mean besides counts less
 * than themselves, and the needs they are about lift services that answer them.
 */
final class Question {
  private static final float MEANT = 0.6f;
  private static final float NEED = 2.5f;
  private static final float AUDIENCE = 1.5f;

  /** A word that may go on counts as itself or as a beginning, and little as the other. */
  private static final float REST = 0.2f;

  private final IndexReader reader;
  private final boolean english;
  private final Map<Saying, List<Query>> meanings;

  Question(IndexReader reader, boolean english, Map<Saying, List<Query>> meanings) {
    this.reader = reader;
    this.english = english;
    this.meanings = meanings;
  }

  /** What each line of the file looks for besides its words: the same for whoever asks. */
  static Map<Saying, List<Query>> meanings(SearchWords words) {
    var meanings = new HashMap<Saying, List<Query>>();
    for (var saying : words.searchWords()) {
      var all = new ArrayList<Query>();
      saying.meant().forEach(text -> all.add(meant(text)));
      saying.about().forEach(need -> all.add(mark(need, NEED)));
      saying.madeFor().forEach(people -> all.add(mark(people, AUDIENCE)));
      meanings.put(saying, List.copyOf(all));
    }
    return Map.copyOf(meanings);
  }

  /** Words of the file are French, and those that announce a service. */
  private static Query meant(String text) {
    var stems = Analysis.words(Analysis.FRENCH, text);
    var together = new BooleanQuery.Builder();
    stems.forEach(stem -> together.add(term(Fields.ANNOUNCED, stem), Occur.MUST));
    return boosted(
        stems.size() == 1 ? term(Fields.ANNOUNCED, stems.getFirst()) : together.build(),
        MEANT / Math.max(1, stems.size()));
  }

  private static Query mark(String code, float weight) {
    return boosted(new ConstantScoreQuery(term(Fields.MARK, code)), weight);
  }

  Query of(Understood understood) throws IOException {
    var all = new BooleanQuery.Builder();
    for (var word : understood.words()) {
      var places = places(word);
      var counted = word.begun() ? List.of(new DisjunctionMaxQuery(places, REST)) : places;
      counted.forEach(place -> all.add(boosted(place, word.weight()), Occur.SHOULD));
    }
    understood
        .sayings()
        .forEach((saying, sure) ->
            meanings
                .getOrDefault(saying, List.of())
                .forEach(meant -> all.add(boosted(meant, sure), Occur.SHOULD)));
    return all.build();
  }

  /** In the language of the screen where it is a word of that language, or else in any. */
  private List<Query> places(Understood.Word word) throws IOException {
    var plain = word.plain();
    var here = english ? Fields.ENGLISH : Fields.FRENCH;
    var stem = Analysis.stem(english ? Analysis.ENGLISH : Analysis.FRENCH, plain);
    var places = new ArrayList<Query>();
    places.add(term(here, stem));
    if (!isThere(here, stem) && !isTwoLettersOfSomething(word)) {
      var there = Analysis.stem(english ? Analysis.FRENCH : Analysis.ENGLISH, plain);
      places.add(term(english ? Fields.FRENCH : Fields.ENGLISH, there));
      places.add(term(Fields.OTHER, plain));
    }
    places.add(term(Fields.EXACT, plain));
    if (word.begun() && plain.length() >= Analysis.SHORTEST_BEGINNING) {
      places.add(term(Fields.BEGINNINGS, plain));
    }
    return places;
  }

  /** Who writes <i>so</i> is on the way to <i>souper</i>, and does not mean the English word. */
  private static boolean isTwoLettersOfSomething(Understood.Word word) {
    return word.begun() && word.plain().length() <= Analysis.SHORTEST_BEGINNING;
  }

  /** Whether a word of a service has its stem. */
  boolean knows(String plain) {
    try {
      return isThere(Fields.FRENCH, Analysis.stem(Analysis.FRENCH, plain))
          || isThere(Fields.ENGLISH, Analysis.stem(Analysis.ENGLISH, plain));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isThere(String field, String stem) throws IOException {
    return reader.docFreq(new Term(field, stem)) > 0;
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }

  private static Query boosted(Query query, float weight) {
    return new BoostQuery(query, weight);
  }
}
