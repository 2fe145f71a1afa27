package ca.passerelle.directory.search;

import ca.passerelle.directory.search.Findable.Part;
import ca.passerelle.directory.search.SearchWords.Saying;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
 * What was understood, asked of the index. Each word counts where it weighs most, the words add up;
 * what they mean besides counts less than themselves, and the needs they are about lift services
 * that answer them.
 */
final class Question {
  private static final Map<Part, Float> WEIGHTS =
      Map.of(Part.NAME, 5f, Part.ORGANIZATION, 2.5f, Part.NEED, 1f, Part.TEXT, 1.2f);
  private static final float EXACT = 4;
  private static final float BEGINNING = 3;
  private static final float BEGINNING_OF_A_NAME = 4;
  private static final float MEANT = 1;
  private static final float NEED = 2.5f;
  private static final float AUDIENCE = 1.5f;

  /** Of the other places of a word, so much counts besides the best. */
  private static final float REST = 0.2f;

  private final IndexReader reader;
  private final boolean english;

  Question(IndexReader reader, boolean english) {
    this.reader = reader;
    this.english = english;
  }

  Query of(Understood understood) throws IOException {
    var all = new BooleanQuery.Builder();
    for (var word : understood.words()) {
      all.add(boosted(word(word.plain(), word.begun()), word.weight()), Occur.SHOULD);
    }
    for (var saying : understood.sayings().entrySet()) {
      ask(saying.getKey(), saying.getValue(), all);
    }
    return all.build();
  }

  private static void ask(Saying saying, float sure, BooleanQuery.Builder all) {
    var meant = new ArrayList<Query>();
    for (var text : saying.meant()) {
      var together = new BooleanQuery.Builder();
      int words = 0;
      for (var word : Analysis.words(Analysis.PLAIN, text)) {
        together.add(meant(word), Occur.MUST);
        words++;
      }
      if (words > 0) {
        meant.add(boosted(together.build(), MEANT / words));
      }
    }
    if (!meant.isEmpty()) {
      all.add(boosted(new DisjunctionMaxQuery(meant, REST), sure), Occur.SHOULD);
    }
    saying.about().forEach(need -> all.add(mark(need, NEED * sure), Occur.SHOULD));
    saying.madeFor().forEach(people -> all.add(mark(people, AUDIENCE * sure), Occur.SHOULD));
  }

  private static Query mark(String code, float weight) {
    return always(Fields.MARK, code, weight);
  }

  /** As much wherever it stands, be it rare or not. */
  private static Query always(String field, String term, float weight) {
    return boosted(new ConstantScoreQuery(new TermQuery(new Term(field, term))), weight);
  }

  /** A word of the file is French, and of those that announce a service. */
  private static Query meant(String plain) {
    var stem = Analysis.stem(Analysis.FRENCH, plain);
    return new DisjunctionMaxQuery(
        List.of(
            term(Fields.french(Part.NAME), stem, Part.NAME),
            term(Fields.french(Part.TEXT), stem, Part.TEXT)),
        REST);
  }

  /** In the language of the screen where it is a word of that language, or else in any. */
  private Query word(String plain, boolean begun) throws IOException {
    var french = Analysis.stem(Analysis.FRENCH, plain);
    var inEnglish = Analysis.stem(Analysis.ENGLISH, plain);
    boolean known = english ? isEnglish(inEnglish) : isFrench(french);
    var places = new ArrayList<Query>();
    for (var part : Part.values()) {
      if (!known || !english || part == Part.ORGANIZATION) {
        places.add(term(Fields.french(part), french, part));
      }
      if (!known || english) {
        places.add(term(Fields.english(part), inEnglish, part));
      }
      if (!known) {
        places.add(term(Fields.other(part), plain, part));
      }
    }
    places.add(boosted(new TermQuery(new Term(Fields.EXACT, plain)), EXACT));
    if (begun && plain.length() >= Analysis.SHORTEST_BEGINNING) {
      places.add(always(Fields.NAMES, plain, BEGINNING_OF_A_NAME));
      places.add(always(Fields.BEGINNINGS, plain, BEGINNING));
    }
    return new DisjunctionMaxQuery(places, REST);
  }

  /** Whether a word of a service has its stem. */
  boolean knows(String plain) {
    try {
      return isFrench(Analysis.stem(Analysis.FRENCH, plain))
          || isEnglish(Analysis.stem(Analysis.ENGLISH, plain));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isFrench(String stem) throws IOException {
    return isThere(stem, false);
  }

  private boolean isEnglish(String stem) throws IOException {
    return isThere(stem, true);
  }

  private boolean isThere(String stem, boolean inEnglish) throws IOException {
    for (var part : Part.values()) {
      var field = inEnglish ? Fields.english(part) : Fields.french(part);
      if (reader.docFreq(new Term(field, stem)) > 0) {
        return true;
      }
    }
    return false;
  }

  private static Query term(String field, String word, Part part) {
    return boosted(new TermQuery(new Term(field, word)), WEIGHTS.getOrDefault(part, 1f));
  }

  private static Query boosted(Query query, float weight) {
    return new BoostQuery(query, weight);
  }
}
