package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A report one can keep: a JSON object a line for each problem. */
final class ReportFile implements Consumer<Finding>, Closeable {
  private final @Nullable BufferedWriter out;

  private ReportFile(@Nullable BufferedWriter out) {
    this.out = out;
  }

  /** Nowhere, when there is no file. */
  static ReportFile to(@Nullable Path file) throws IOException {
    return new ReportFile(file == null ? null : Files.newBufferedWriter(file));
  }

  @Override
  public void accept(Finding finding) {
    if (out == null) {
      return;
    }
    try {
      out.write(
          Json.mapper()
              .createObjectNode()
              .put("file", finding.file())
              .put("record", finding.record())
              .put("field", finding.field())
              .put("value", finding.value())
              .put("done", finding.done().name().toLowerCase(Locale.ROOT))
              .put("sentence", finding.sentence())
              .toString());
      out.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was told so far stands in the file. */
  void flush() {
    try {
      if (out != null) {
        out.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (out != null) {
      out.close();
    }
  }
}
