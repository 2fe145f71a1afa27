package ca.passerelle.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A small table to take away, for a spreadsheet.
 *
 * @param rows a cell for each heading
 */
public record TableFile(List<String> headings, List<List<String>> rows) {
  /** What a cell of a spreadsheet can hold. */
  private static final int LONGEST_CELL = 32_000;

  public TableFile {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  public void csv(OutputStream out) throws IOException {
    var csv = CsvWriter.forSpreadsheets(out);
    csv.row(headings);
    rows.forEach(csv::row);
    csv.flush();
  }

  /** {@code title} is the name of its only page. */
  public void xlsx(String title, OutputStream out) throws IOException {
    var workbook = new Workbook(out, "Passerelle", null);
    var page = workbook.newWorksheet(title);
    page.freezePane(0, 1);
    put(page, 0, headings);
    page.range(0, 0, 0, headings.size() - 1).style().bold().set();
    for (int row = 0; row < rows.size(); row++) {
      put(page, row + 1, rows.get(row));
    }
    workbook.finish();
  }

  private static void put(Worksheet page, int number, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      var cell = cells.get(column);
      if (cell.matches("[0-9]{1,9}")) {
        page.value(number, column, Integer.parseInt(cell));
      } else if (!cell.isEmpty()) {
        page.inlineString(number, column, cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
      }
    }
  }
}
