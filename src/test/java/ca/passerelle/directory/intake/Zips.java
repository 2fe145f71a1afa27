package ca.passerelle.directory.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips as others send them. */
final class Zips {
  private Zips() {}

  static Path of(Path folder, Map<String, String> files) {
    var zip = folder.resolve("fichier.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (var file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zip;
  }
}
