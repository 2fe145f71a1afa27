package ca.passerelle.directory.intake;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON or XML as it came: a file by itself, or the one file of a zip. */
final class Document implements Closeable {
  private final Path file;
  private final @Nullable Zipped zip;
  private final InputStream content;

  private Document(Path file, @Nullable Zipped zip, InputStream content) {
    this.file = file;
    this.zip = zip;
    this.content = new BufferedInputStream(content);
  }

  static Document open(Path file, Report report, Progress progress) throws IOException {
    if (!Zipped.isZip(file)) {
      return new Document(
          file, null, progress.reading(Files.newInputStream(file), Files.size(file)));
    }
    var zip = Zipped.open(file, progress::read);
    try {
      var name = zip.document().orElseThrow();
      progress.reading(zip.size());
      zip.names().stream()
          .filter(other -> !other.equals(name))
          .forEach(other ->
              report.say("*", other, "", Done.LEFT_OUT, "Ce fichier du zip n'est pas lu."));
      return new Document(file, zip, zip.open(name));
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** From its beginning; it can go back there. */
  InputStream content() {
    return content;
  }

  /** The files that it describes, which lie beside it or in the same zip. */
  Bundle beside(JsonNode description) throws IOException {
    return zip == null ? new Beside(file, description) : zip;
  }

  @Override
  public void close() throws IOException {
    try (zip) {
      content.close();
    }
  }
}
