package ca.passerelle.directory.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
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
  static Bundle alone(Path file, LongConsumer each) throws IOException {
    var name = String.valueOf(file.getFileName());
    long size = Files.size(file);
    return new Bundle() {
      @Override
      public List<String> names() {
        return List.of(name);
      }

      @Override
      public InputStream open(String ignored) throws IOException {
        return new FilterInputStream(new BufferedInputStream(Files.newInputStream(file))) {
          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            each.accept(Math.max(0, read));
            return read;
          }
        };
      }

      @Override
      public long size() {
        return size;
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
    return rows(name, _ -> {});
  }

  @Override
  public Stream<List<String>> rows(String name, Report report) throws IOException {
    return rows(name, rows -> rows.report(report));
  }

  @Override
  public long size() {
    return files.size();
  }

  private Stream<List<String>> rows(String name, Consumer<CsvRows> end) throws IOException {
    var rows = new CsvRows(name, files.open(name));
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
        .onClose(() -> {
          end.accept(rows);
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
