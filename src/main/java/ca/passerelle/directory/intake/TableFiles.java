package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tabular data package of HSDS: one CSV a table. Its description may be there or not, and may be
 * right or not; files are known by their names too.
 */
final class TableFiles {
  static final String DESCRIPTION = "datapackage.json";

  private static final int LONGEST_DESCRIPTION = 4_000_000;

  private final Bundle files;
  private final Report report;

  TableFiles(Bundle files, Report report) {
    this.files = files;
    this.report = report;
  }

  /** Whether records of HSDS are among the files, told by their names and their columns. */
  static boolean areIn(Bundle files) throws IOException {
    for (var name : files.names()) {
      if (CsvSheets.isCsv(name)
          && HsdsTable.named(name).filter(HsdsTable::holdsRecords).isPresent()) {
        try (var rows = new CsvRows(name, files.open(name))) {
          if (rows.hasNext() && columns(rows.next()).contains("id")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** One row after the other, in whatever order the files are. */
  void into(Tables tables) throws IOException {
    for (var file : known().entrySet()) {
      try (var rows = new CsvRows(file.getKey(), files.open(file.getKey()))) {
        read(file.getKey(), file.getValue(), rows, tables);
        rows.report(report);
      }
    }
    tables.finish();
  }

  private void read(String name, HsdsTable table, CsvRows rows, Tables tables) {
    var columns = rows.hasNext() ? columns(rows.next()) : List.<String>of();
    if (table == HsdsTable.HOMELESS) {
      if (rows.hasNext()) {
        say(name, Done.LEFT_OUT, "Le répertoire n'a pas de place pour cette table.");
      }
      return;
    }
    while (rows.hasNext()) {
      var row = row(columns, rows.next());
      if (!row.isEmpty()) {
        tables.put(table, row);
      }
    }
  }

  private static ObjectNode row(List<String> columns, List<String> cells) {
    var row = Json.mapper().createObjectNode();
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      var column = columns.get(i);
      if (!cells.get(i).isEmpty() && !column.isEmpty() && !row.has(column)) {
        row.put(column, cells.get(i));
      }
    }
    return row;
  }

  private static List<String> columns(List<String> heading) {
    return heading.stream()
        .map(column -> column.toLowerCase(Locale.ROOT).strip().replace(' ', '_'))
        .toList();
  }

  /** Files by what they hold. */
  private Map<String, HsdsTable> known() throws IOException {
    var known = new LinkedHashMap<String, HsdsTable>();
    described(known);
    for (var name : files.names()) {
      if (CsvSheets.isCsv(name) && !known.containsKey(name)) {
        HsdsTable.named(name)
            .ifPresentOrElse(
                table -> known.put(name, table),
                () -> say(name, Done.LEFT_OUT, "Ce fichier n'est aucune table de HSDS."));
      }
    }
    return known;
  }

  private void described(Map<String, HsdsTable> known) throws IOException {
    var description =
        files.names().stream().filter(name -> Bundle.plain(name).equals(DESCRIPTION)).findFirst();
    if (description.isEmpty()) {
      return;
    }
    try (var in = files.open(description.get())) {
      var read = Json.mapper().readTree(in.readNBytes(LONGEST_DESCRIPTION));
      for (var resource : read.path("resources")) {
        described(resource, known);
      }
    } catch (JacksonException broken) {
      say(
          description.get(),
          Done.LEFT_OUT,
          "Cette description n'est pas lisible : les fichiers sont reconnus à leurs noms.");
    }
  }

  private void described(JsonNode resource, Map<String, HsdsTable> known) {
    for (var path : paths(resource)) {
      var name =
          files.names().stream()
              .filter(file -> file.equals(path) || file.endsWith("/" + path))
              .findFirst();
      if (name.isEmpty()) {
        say(path, Done.LEFT_OUT, "Ce fichier est annoncé, mais il n'est pas là.");
      } else {
        HsdsTable.named(path)
            .or(() -> HsdsTable.named(resource.path("name").asString("")))
            .ifPresent(table -> known.put(name.get(), table));
      }
    }
  }

  /** One, or several that follow each other. */
  static List<String> paths(JsonNode resource) {
    var path = resource.path("path");
    var all = new ArrayList<String>();
    if (path.isArray()) {
      path.forEach(part -> all.add(part.asString("")));
    } else {
      all.add(path.asString(""));
    }
    all.removeIf(String::isBlank);
    return all;
  }

  private void say(String file, Done done, String sentence) {
    report.say("*", file, "", done, sentence);
  }
}
