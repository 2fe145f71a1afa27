package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A report as a table that spreadsheets open. */
final class ReportTable {
  private static final List<String> COLUMNS =
      List.of("file", "record", "field", "value", "done", "sentence");

  /** Without it, spreadsheets take accents for something else. */
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private ReportTable() {}

  static void write(Path report, OutputStream out) throws IOException {
    var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    row(writer, COLUMNS);
    try (var lines = Files.newBufferedReader(report)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var problem = Json.mapper().readTree(line);
        row(writer, COLUMNS.stream().map(column -> problem.path(column).asString("")).toList());
      }
    }
    writer.flush();
  }

  private static void row(Writer out, List<String> cells) throws IOException {
    out.write(cells.stream().map(ReportTable::cell).collect(Collectors.joining(",", "", "\r\n")));
  }

  /** What another one's file says is a text, and never a formula. */
  private static String cell(String text) {
    var safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
