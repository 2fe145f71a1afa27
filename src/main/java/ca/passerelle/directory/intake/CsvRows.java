package ca.passerelle.directory.intake;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** The rows of a CSV, one in memory at a time, whichever sign stands between its cells. */
final class CsvRows implements Iterator<List<String>>, Closeable {
  /** Larger than any row that was met by far, and harmless to hold. */
  private static final long MOST_FOR_ONE_ROW = 4_000_000;

  private static final int LONGEST_CELL = 2_000_000;
  private static final int LOOK = 1 << 14;
  private static final String SEPARATORS = ",;\t|";

  private static final ObjectReader READER =
      CsvMapper.builder(
              CsvFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(LONGEST_CELL)
                          .maxDocumentLength(-1)
                          .build())
                  .build())
          .enable(
              CsvReadFeature.WRAP_AS_ARRAY,
              CsvReadFeature.TRIM_SPACES,
              CsvReadFeature.SKIP_EMPTY_LINES)
          .build()
          .readerFor(String[].class);

  private final String name;
  private final MixedEncodingReader encoded;
  private final MappingIterator<String[]> rows;
  private int number;

  /**
   * @param name what people know the file by
   */
  CsvRows(String name, InputStream in) throws IOException {
    this.name = name;
    this.encoded = new MixedEncodingReader(in, MOST_FOR_ONE_ROW);
    var reader = new BufferedReader(encoded, LOOK);
    reader.mark(LOOK);
    var start = new char[LOOK];
    int read = reader.read(start);
    reader.reset();
    var schema =
        CsvSchema.emptySchema()
            .withColumnSeparator(separator(new String(start, 0, Math.max(0, read))));
    this.rows = READER.with(schema).readValues(reader);
  }

  /** The one most often met in the first line, outside of quotes. */
  static char separator(String start) {
    var counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < start.length(); i++) {
      char c = start.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == '\n' && Arrays.stream(counts).sum() > 0) {
        break;
      } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
        counts[SEPARATORS.indexOf(c)]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  /** Rows given out so far; the first has number 1. */
  int number() {
    return number;
  }

  @Override
  public boolean hasNext() {
    return guarded(rows::hasNextValue);
  }

  @Override
  public List<String> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    var cells = guarded(rows::nextValue);
    encoded.recordRead();
    number++;
    if (cells.length > WorkbookCheck.LAST_COLUMN) {
      throw new Unreadable(
          "%s a plus de colonnes qu'une feuille de calcul : rien n'est importé.".formatted(name));
    }
    return Arrays.stream(cells).map(cell -> Objects.requireNonNullElse(cell, "").strip()).toList();
  }

  private <T> T guarded(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (StreamConstraintsException tooLong) {
      throw Unreadable.tooLong(LONGEST_CELL);
    } catch (JacksonException broken) {
      if (broken.getCause() instanceof Unreadable unreadable) {
        throw unreadable;
      }
      throw new Unreadable(
          "%s est brisé après la ligne %d : rien n'est importé. (%s)"
              .formatted(name, number, broken.getOriginalMessage()));
    }
  }

  /** Tells what had to be done to read its letters. */
  void report(Report report) {
    encoded.report(report, name);
  }

  @Override
  public void close() throws IOException {
    rows.close();
    encoded.close();
  }
}
