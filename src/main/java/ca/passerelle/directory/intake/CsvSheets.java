package ca.passerelle.directory.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** CSV files, or one of them, as sheets. */
final class CsvSheets implements Sheets {
  private final Bundle files;

  CsvSheets(Bundle files) {
    this.files = files;
  }

  static boolean isCsv(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|txt|tsv)");
  }

  /** A file that came by itself. */
  static Bundle alone(Path file) {
    var name = String.valueOf(file.getFileName());
    return new Bundle() {
      @Override
      public List<String> names() {
        return List.of(name);
      }

      @Override
      public InputStream open(String ignored) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
      }

      @Override
      public void close() {
        // opened and closed with its rows
      }
    };
  }

  @Override
  public List<String> names() {
    return files.names().size() == 1
        ? files.names()
        : files.names().stream().filter(CsvSheets::isCsv).toList();
  }

  @Override
  public Stream<List<String>> rows(String name) throws IOException {
    var rows = new CsvRows(name, files.open(name));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
        .onClose(() -> {
          try {
            rows.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
