package ca.passerelle.directory.intake;

import ca.passerelle.shared.CsvWriter;
import ca.passerelle.shared.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A report as a table that spreadsheets open. */
final class ReportTable {
  private static final List<String> COLUMNS =
      List.of("file", "record", "field", "value", "done", "sentence");

  private ReportTable() {}

  static void write(Path report, OutputStream out) throws IOException {
    var csv = CsvWriter.forSpreadsheets(out);
    csv.row(COLUMNS);
    try (var lines = Files.newBufferedReader(report)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var problem = Json.mapper().readTree(line);
        csv.row(COLUMNS.stream().map(column -> problem.path(column).asString("")).toList());
      }
    }
    csv.flush();
  }
}
