package ca.passerelle.directory.search;

import java.io.IOException;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;

/** What the index keeps of each service besides its words; asked in rising order. */
final class Stored {
  private final NumericDocValues alphabet;
  private final NumericDocValues lot;
  private final NumericDocValues otherHalf;

  Stored(LeafReader reader) throws IOException {
    alphabet = DocValues.getNumeric(reader, Fields.ALPHABET);
    lot = DocValues.getNumeric(reader, Fields.LOT);
    otherHalf = DocValues.getNumeric(reader, Fields.OTHER_HALF);
  }

  UUID id(int document) throws IOException {
    return new UUID(value(lot, document), value(otherHalf, document));
  }

  long alphabet(int document) throws IOException {
    return value(alphabet, document);
  }

  private static long value(NumericDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.longValue() : 0;
  }
}
