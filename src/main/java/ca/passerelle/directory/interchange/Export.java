package ca.passerelle.directory.interchange;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.CsvWriter;
import ca.passerelle.shared.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** Writes what everybody may know of a directory, row after row: nothing is kept in memory. */
@Component
class Export {
  /** What a cell of a spreadsheet can hold. */
  private static final int LONGEST_CELL = 32_000;

  private static final int ROWS_KEPT = 500;

  private final TabularPackage tables;
  private final Sheet sheet;

  Export(TabularPackage tables, Sheet sheet) {
    this.tables = tables;
    this.sheet = sheet;
  }

  /**
   * @param community empty: all of them
   * @param language what nobody translated stays French, and it is told which texts those are
   */
  void write(
      Optional<CommunityId> community, ExportFormat format, Language language, OutputStream out)
      throws IOException {
    var tongue = Tongue.of(language);
    switch (format) {
      case HSDS -> tables.write(community, tongue, out);
      case XLSX -> spreadsheet(community, tongue, out);
      case CSV -> text(community, tongue, out);
    }
  }

  private void text(Optional<CommunityId> community, Tongue tongue, OutputStream out)
      throws IOException {
    var csv = CsvWriter.forSpreadsheets(out);
    csv.row(Sheet.headings(tongue));
    sheet.rows(community, tongue, csv::row);
    csv.flush(); // not closed: it goes on to whoever asked
  }

  private void spreadsheet(Optional<CommunityId> community, Tongue tongue, OutputStream out)
      throws IOException {
    var headings = Sheet.headings(tongue);
    var workbook = new Workbook(out, "Passerelle", null);
    var page = workbook.newWorksheet("Services");
    page.freezePane(0, 1);
    put(page, 0, headings);
    page.range(0, 0, 0, headings.size() - 1).style().bold().set();
    var next = new int[] {1};
    sheet.rows(
        community,
        tongue,
        row -> {
          put(page, next[0], row);
          if (++next[0] % ROWS_KEPT == 0) {
            flush(page);
          }
        });
    workbook.finish();
  }

  private static void put(Worksheet page, int number, List<String> row) {
    for (int column = 0; column < row.size(); column++) {
      var cell = row.get(column);
      if (!cell.isEmpty()) {
        page.inlineString(number, column, cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
      }
    }
  }

  private static void flush(Worksheet page) {
    try {
      page.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
