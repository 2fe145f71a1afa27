package ca.passerelle.directory.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The tables of a spreadsheet, whatever wrote it. */
interface Sheets extends Closeable {
  /** As people see them. */
  List<String> names();

  /** Rows from the first on, one in memory at a time; the stream is to be closed. */
  Stream<List<String>> rows(String name) throws IOException;

  @Override
  void close() throws IOException;

  /**
   * @throws Unreadable when it is no spreadsheet
   */
  static Sheets open(Path file) throws IOException {
    if (!Zipped.isZip(file)) {
      return new CsvSheets(CsvSheets.alone(file));
    }
    var files = Zipped.open(file);
    if (Workbook.isIn(files)) {
      return Workbook.open(file, files);
    }
    if (files.names().stream().noneMatch(CsvSheets::isCsv)) {
      files.close();
      throw new Unreadable(
          "Ce zip ne contient ni table de HSDS ni feuille de calcul : rien n'est importé.");
    }
    return new CsvSheets(files);
  }

  /** The sheet with this name; the only one when there is no other. */
  default String find(String wanted) {
    return names().size() == 1
        ? names().getFirst()
        : names().stream()
            .filter(name ->
                Bundle.plain(name)
                    .toLowerCase(Locale.ROOT)
                    .equals(Bundle.plain(wanted).toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElse("");
  }
}
