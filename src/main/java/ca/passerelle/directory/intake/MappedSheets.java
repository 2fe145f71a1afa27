package ca.passerelle.directory.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A spreadsheet read as its mapping says. */
final class MappedSheets {
  private final Sheets sheets;
  private final Mapping mapping;
  private final Report report;
  private final Runnable each;

  /**
   * @param each is run for each row, and may throw
   */
  MappedSheets(Sheets sheets, Mapping mapping, Report report, Runnable each) {
    this.sheets = sheets;
    this.mapping = mapping;
    this.report = report;
    this.each = each;
  }

  void into(Tables tables, UnaryOperator<String> needs) throws IOException {
    var rows = new SheetRows(tables, needs);
    for (var table : mapping.tables()) {
      read(table, sheets.find(table.name() == null ? "" : table.name()), rows);
    }
    tables.finish();
  }

  private void read(Mapping.Table table, String name, SheetRows rows) throws IOException {
    var columns = new ArrayList<Mapping.Column>();
    int number = 0;
    try (var all = sheets.rows(name, report)) {
      for (var cells : (Iterable<List<String>>) all::iterator) {
        number++;
        each.run();
        if (number == table.heading()) {
          columns.addAll(inOrder(table, Headings.of(cells)));
        } else if (number > table.heading()) {
          read(name, number, columns, cells, rows);
        }
      }
    }
  }

  private void read(
      String name, int number, List<Mapping.Column> columns, List<String> cells, SheetRows rows) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isBlank() && (i >= columns.size() || columns.get(i).to().isEmpty())) {
        report.noPlaceFor(i >= columns.size() ? "Colonne " + (i + 1) : columns.get(i).heading());
      }
    }
    var said = Said.of(columns, cells);
    if (!said.isEmpty() && !rows.put(said)) {
      report.say(
          "%s, ligne %d".formatted(name, number),
          "",
          "", // it may be confidential
          Done.LEFT_OUT,
          "Cette ligne ne nomme ni organisme, ni service, ni lieu.");
    }
  }

  /** A column for each heading. */
  private static List<Mapping.Column> inOrder(Mapping.Table table, List<String> headings) {
    Map<String, Mapping.Column> known = new HashMap<>();
    table.columns().forEach(column -> known.put(column.heading(), column));
    return headings.stream()
        .map(heading ->
            known.getOrDefault(heading, new Mapping.Column(heading, List.of(), null, Map.of())))
        .toList();
  }
}
