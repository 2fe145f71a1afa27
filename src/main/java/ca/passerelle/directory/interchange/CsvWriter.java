package ca.passerelle.directory.interchange;

import java.io.Closeable;
import java.io.Flushable;
import java.io.Writer;
import java.util.List;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Rows as RFC 4180 writes them. Closing it closes what it writes to. */
final class CsvWriter implements Flushable, Closeable {
  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .build();
  private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");

  private final SequenceWriter rows;

  CsvWriter(Writer out) {
    rows = MAPPER.writer(LINES).writeValues(out);
  }

  void row(List<String> cells) {
    rows.write(cells);
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
