package ca.passerelle.shared;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Rows as RFC 4180 writes them. Closing it closes what it writes to. */
public final class CsvWriter implements Flushable, Closeable {
  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .build();
  private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");

  /** Without it, spreadsheets take accents for something else. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final SequenceWriter rows;
  private final UnaryOperator<String> cell;

  private CsvWriter(Writer out, UnaryOperator<String> cell) {
    this.rows = MAPPER.writer(LINES).writeValues(out);
    this.cell = cell;
  }

  /** For programs: every cell as it is. */
  public static CsvWriter exact(Writer out) {
    return new CsvWriter(out, UnaryOperator.identity());
  }

  /** For people, in UTF-8, as spreadsheets open it. */
  public static CsvWriter forSpreadsheets(OutputStream out) throws IOException {
    var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    text.write(BYTE_ORDER_MARK);
    return new CsvWriter(text, CsvWriter::harmless);
  }

  /** A spreadsheet takes some texts for formulas, and who wrote them for whoever opens it. */
  static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  public void row(List<String> cells) {
    rows.write(cells.stream().map(cell).toList());
  }

  @Override
  public void flush() {
    rows.flush();
  }

  @Override
  public void close() {
    rows.close();
  }
}
