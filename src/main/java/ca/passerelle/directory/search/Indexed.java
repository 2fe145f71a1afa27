package ca.passerelle.directory.search;

import ca.passerelle.directory.search.Findable.Part;
import ca.passerelle.directory.search.Findable.Passage;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** A service on its way into the index, passage by passage. */
final class Indexed {
  private static final float AS_IT_STANDS = 0.4f;
  private static final float BEGINNING_OF_A_NAME = 1.6f;
  private static final float BEGINNING = 0.8f;
  private static final int LETTERS_THAT_SORT = 12;
  private static final FieldType WEIGHTED = weighted();

  private final Findable service;
  private final Weights french = new Weights();
  private final Weights announced = new Weights();
  private final Weights english = new Weights();
  private final Weights other = new Weights();
  private final Map<String, Float> exact = new HashMap<>();
  private final Map<String, Float> beginnings = new HashMap<>();
  private final Set<String> words = new TreeSet<>();
  private String name = "";

  private Indexed(Findable service) {
    this.service = service;
    service.passages().forEach(this::read);
  }

  static Document document(Findable service) {
    return new Indexed(service).document();
  }

  private void read(Passage passage) {
    var part = passage.part();
    var text = Analysis.cleaned(passage.text());
    var plain = Analysis.words(Analysis.PLAIN, text);
    switch (passage.language()) {
      case "fr" -> readFrench(part, text);
      case "en" -> english.add(part, Analysis.words(Analysis.ENGLISH, text));
      default -> other.add(part, plain);
    }
    words.addAll(Analysis.words(Analysis.WRITTEN, text));
    if (part == Part.NAME || part == Part.ORGANIZATION) {
      plain.forEach(word -> exact.put(word, AS_IT_STANDS));
    }
    if (part != Part.TEXT) {
      float weight = part == Part.NAME ? BEGINNING_OF_A_NAME : BEGINNING;
      Analysis.words(Analysis.BEGINNINGS, text)
          .forEach(beginning -> beginnings.merge(beginning, weight, Math::max));
    }
  }

  private void readFrench(Part part, String text) {
    var stems = Analysis.words(Analysis.FRENCH, text);
    french.add(part, stems);
    switch (part) {
      case NAME -> {
        announced.add(part, stems);
        name = String.join(" ", Analysis.words(Analysis.PLAIN, text));
      }
      case TEXT -> announced.add(part, stems);
      case ORGANIZATION -> // its name is the same on every screen
          english.add(part, Analysis.words(Analysis.ENGLISH, text));
      case NEED -> {}
    }
  }

  private Document document() {
    var document = new Document();
    document.add(whole(Fields.ID, service.id().toString()));
    document.add(new NumericDocValuesField(Fields.ALPHABET, beginning(name)));
    document.add(new NumericDocValuesField(Fields.LOT, service.id().getMostSignificantBits()));
    document.add(
        new NumericDocValuesField(Fields.OTHER_HALF, service.id().getLeastSignificantBits()));
    service.marks().forEach(mark -> document.add(whole(Fields.MARK, mark)));
    words.forEach(word -> document.add(whole(Fields.WORDS, word)));
    document.add(weighted(Fields.FRENCH, french.all()));
    document.add(weighted(Fields.ANNOUNCED, announced.all()));
    document.add(weighted(Fields.ENGLISH, english.all()));
    document.add(weighted(Fields.OTHER, other.all()));
    document.add(weighted(Fields.EXACT, exact));
    document.add(weighted(Fields.BEGINNINGS, beginnings));
    return document;
  }

  /** Its first letters, five bits each: a number that sorts as they do. */
  private static long beginning(String name) {
    long beginning = 0;
    for (int i = 0; i < LETTERS_THAT_SORT; i++) {
      int letter = i < name.length() ? name.charAt(i) - 'a' + 1 : 0;
      beginning = beginning << 5 | Math.clamp(letter, 0, 31);
    }
    return beginning;
  }

  private static Field whole(String field, String word) {
    return new StringField(field, word, Field.Store.NO);
  }

  private static Field weighted(String field, Map<String, Float> words) {
    return new Field(field, new WeightedWords(words), WEIGHTED);
  }

  private static FieldType weighted() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
