package ca.passerelle.directory.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** How a service lies in the index: each part once for French, once for English, once as it is. */
final class Fields {
  static final String ID = "id";

  /** Codes of needs and audiences. */
  static final String MARK = "mark";

  /** All words as written: what a slip may have meant. */
  static final String WORDS = "words";

  /** The words of names, without accents and unstemmed. */
  static final String EXACT = "exact";

  /** Beginnings of the words of names, of organizations and of needs. */
  static final String BEGINNINGS = "beginnings";

  /** Beginnings of the words of names alone. */
  static final String NAMES = "names";

  /** Its French name, and its id where two have the same: equals stand in this order. */
  static final String ORDER = "order";

  private static final FieldType BARE = bare();

  private Fields() {}

  static String french(Findable.Part part) {
    return part.name() + "_fr";
  }

  static String english(Findable.Part part) {
    return part.name() + "_en";
  }

  static String other(Findable.Part part) {
    return part.name() + "_";
  }

  static Analyzer analyzer() {
    var analyzers = new HashMap<String, Analyzer>();
    for (var part : Findable.Part.values()) {
      analyzers.put(french(part), Analysis.FRENCH);
      analyzers.put(english(part), Analysis.ENGLISH);
    }
    analyzers.put(BEGINNINGS, Analysis.BEGINNINGS);
    analyzers.put(NAMES, Analysis.BEGINNINGS);
    return new PerFieldAnalyzerWrapper(Analysis.PLAIN, Map.copyOf(analyzers));
  }

  static Document document(Findable service) {
    var document = new Document();
    document.add(new StringField(ID, service.id().toString(), Field.Store.NO));
    document.add(new BinaryDocValuesField(ID, new BytesRef(service.id().toString())));
    document.add(new SortedDocValuesField(ORDER, new BytesRef(order(service))));
    service.marks().forEach(mark -> document.add(new StringField(MARK, mark, Field.Store.NO)));
    Set<String> words = new TreeSet<>();
    for (var passage : service.passages()) {
      var text = Analysis.cleaned(passage.text());
      document.add(new TextField(field(passage), text, Field.Store.NO));
      words.addAll(Analysis.words(Analysis.WRITTEN, text));
      if (passage.part() == Findable.Part.NAME || passage.part() == Findable.Part.ORGANIZATION) {
        document.add(new Field(EXACT, text, BARE));
      }
      if (passage.part() == Findable.Part.NAME) {
        document.add(new Field(NAMES, text, BARE));
      }
      if (passage.part() != Findable.Part.TEXT) {
        document.add(new Field(BEGINNINGS, text, BARE));
      }
    }
    words.forEach(word -> document.add(new StringField(WORDS, word, Field.Store.NO)));
    return document;
  }

  static UUID id(BytesRef bytes) {
    return UUID.fromString(bytes.utf8ToString());
  }

  private static String order(Findable service) {
    var name =
        service.passages().stream()
            .filter(passage -> passage.part() == Findable.Part.NAME)
            .filter(passage -> passage.language().equals("fr"))
            .map(passage -> String.join(" ", Analysis.words(Analysis.PLAIN, passage.text())))
            .findFirst()
            .orElse("");
    return name + "\n" + service.id();
  }

  private static String field(Findable.Passage passage) {
    return switch (passage.language()) {
      case "fr" -> french(passage.part());
      case "en" -> english(passage.part());
      default -> other(passage.part());
    };
  }

  private static FieldType bare() {
    var type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }
}
