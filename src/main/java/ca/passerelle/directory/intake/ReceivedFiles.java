package ca.passerelle.directory.intake;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where files wait that somebody sent: {@code <data>/imports/incoming}, for the server's user only,
 * each under a name of our own. What waited when the server stopped is gone at its next start,
 * unless it was being imported.
 */
@Component
class ReceivedFiles {
  /** Longer than any directory that was met, by far. */
  static final long MOST = 500_000_000;

  private static final int LONGEST_NAME = 200;
  private static final int BUFFER = 1 << 16;

  private final Path home;

  ReceivedFiles(Environment environment) {
    home = Path.of(environment.getRequiredProperty("passerelle.data-dir")).resolve("imports");
  }

  /**
   * @param name only shown, never a path
   * @param most how many bytes it may have
   * @throws Unreadable when it is too long, or nothing that can be imported
   */
  Received take(String name, InputStream content, long most) {
    var called = shown(name);
    try {
      var path = folder("incoming").resolve(UUID.randomUUID().toString());
      boolean good = false;
      try {
        long bytes = copy(content, path, called, most);
        var received = new Received(path, called, bytes, Format.of(path));
        good = true;
        return received;
      } finally {
        if (!good) {
          Files.deleteIfExists(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A copy of a file of this machine, that stays when that one goes; empty where it would not do:
   * it is too long, or it describes files that lie beside it.
   */
  Optional<Received> copyOf(Path file, Format format) throws IOException {
    if (Files.size(file) > MOST || (format == Format.HSDS_JSON && describesOthers(file))) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      return Optional.of(take(String.valueOf(file.getFileName()), in, MOST));
    }
  }

  private static boolean describesOthers(Path file) throws IOException {
    return Bundle.plain(file.toString()).equalsIgnoreCase(TableFiles.DESCRIPTION)
        || Beside.isDescription(file);
  }

  /** One that waits; empty when it is gone, or nothing that can be imported any more. */
  Optional<Received> find(String name, String called) {
    var path = home.resolve("incoming").resolve(name);
    try {
      return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(new Received(path, called, Files.size(path), Format.of(path)))
          : Optional.empty();
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  private static long copy(InputStream content, Path path, String called, long most)
      throws IOException {
    try (var out =
        FileChannel.open(
            path,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      long bytes = 0;
      var buffer = ByteBuffer.allocate(BUFFER);
      for (int read = content.read(buffer.array());
          read >= 0;
          read = content.read(buffer.array())) {
        bytes += read;
        if (bytes > most) {
          throw new Unreadable(
              "%s dépasse %d Mo : rien n'est importé.".formatted(called, most / 1_000_000));
        }
        out.write(buffer.clear().limit(read));
      }
      out.force(true); // whoever takes it up after the power failed reads all of it
      return bytes;
    }
  }

  void drop(Received file) {
    drop(file.name());
  }

  /** One that waits under this name of our own. */
  void drop(String name) {
    try {
      Files.deleteIfExists(home.resolve("incoming").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void dropAllBut(Set<String> names) {
    var all = home.resolve("incoming").toFile().listFiles();
    for (var file : all == null ? new File[0] : all) {
      if (!names.contains(file.getName())) {
        FileSystemUtils.deleteRecursively(file);
      }
    }
  }

  /** Of the import with that id; it need not exist. */
  Path report(UUID id) {
    try {
      return folder("reports").resolve(id + ".ndjson");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder(String name) throws IOException {
    var folder = home.resolve(name);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    return folder;
  }

  /** On one line, and not endless: names of files lie. */
  static String shown(String name) {
    var last = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{C}+", " ").strip();
    return last.isEmpty() ? "fichier" : last.substring(0, Math.min(last.length(), LONGEST_NAME));
  }

  /**
   * @param called by whoever sent it
   */
  record Received(Path path, String called, long bytes, Format format) {
    /** Our own. */
    String name() {
      return String.valueOf(path.getFileName());
    }

    ImportState.Received state(String source) {
      return new ImportState.Received(
          called, bytes, format.word(), source, format == Format.SPREADSHEET);
    }
  }
}
