package ca.passerelle.directory.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** The tables of a spreadsheet, whatever wrote it. */
interface Sheets extends Closeable {
  /** As people see them. */
  List<String> names();

  /** Rows from the first on, one in memory at a time; the stream is to be closed. */
  Stream<List<String>> rows(String name) throws IOException;

  /** The same; what had to be done to read its letters is told when the stream is closed. */
  default Stream<List<String>> rows(String name, Report report) throws IOException {
    return rows(name);
  }

  /** About how many bytes there are to read; 0 where nobody knows. */
  default long size() {
    return 0;
  }

  @Override
  void close() throws IOException;

  /**
   * @throws Unreadable when it is no spreadsheet
   */
  static Sheets open(Path file) throws IOException {
    return open(file, _ -> {});
  }

  /**
   * @param each is told how many bytes were read, time and again, and may throw
   * @throws Unreadable when it is no spreadsheet
   */
  static Sheets open(Path file, LongConsumer each) throws IOException {
    if (!Zipped.isZip(file)) {
      return new CsvSheets(CsvSheets.alone(file, each));
    }
    var files = Zipped.open(file, each);
    if (Workbook.isIn(files)) {
      return Workbook.open(file, files);
    }
    if (files.names().stream().noneMatch(CsvSheets::isCsv)) {
      files.close();
      throw new Unreadable(
          "Ce zip ne contient ni fiches en JSON ou en XML, ni table de HSDS ni feuille de calcul : rien n'est importé.");
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
