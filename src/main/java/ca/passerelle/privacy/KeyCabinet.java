package ca.passerelle.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where secret keys are kept: {@code <data>/keys/*.json}, readable by the server's user only, or
 * the environment. A database that was written with keys is never served without them.
 */
@Component
class KeyCabinet {
  private static final String OWNER_ONLY = "rw-------";
  private final Path folder;
  private final Environment environment;
  private final JdbcClient database;

  KeyCabinet(Environment environment, JdbcClient database) {
    this.folder = Path.of(environment.getRequiredProperty("passerelle.data-dir")).resolve("keys");
    this.environment = environment;
    this.database = database;
  }

  /**
   * The secret, made and written down at the first start.
   *
   * @throws KeysRefused when others can read the file, or when it is missing though the database
   *     needs it
   */
  String load(KeyName name, Supplier<String> made) {
    try {
      var given = environment.getProperty(name.property());
      var file = file(name);
      String content;
      if (given != null && !given.isBlank()) {
        content = given;
      } else if (Files.exists(file)) {
        refuseWhenOthersCanRead(file);
        content = Files.readString(file);
      } else {
        refuseWhenNeeded(name, file);
        content = made.get();
        write(file, content);
      }
      remember(name);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a secret that stands in a file, at once or not at all. */
  void replace(KeyName name, String content) {
    try {
      write(file(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isFile(KeyName name) {
    var given = environment.getProperty(name.property());
    return given == null || given.isBlank();
  }

  private Path file(KeyName name) {
    return folder.resolve(name.code() + ".json");
  }

  private static void refuseWhenOthersCanRead(Path file) throws IOException {
    var allowed = PosixFilePermissions.fromString(OWNER_ONLY);
    var found = EnumSet.copyOf(Files.getPosixFilePermissions(file));
    if (!allowed.containsAll(found)) {
      throw new KeysRefused(
          "The key file %s can be read by others than its owner (%s)."
              .formatted(file, PosixFilePermissions.toString(found)),
          "Run: chmod 600 %s — and think about who may have copied it: ./passerelle keys rotate"
              .formatted(file));
    }
  }

  private void refuseWhenNeeded(KeyName name, Path file) {
    if (known(name)) {
      throw new KeysRefused(
          "This database was written with the key '%s', and %s is missing."
              .formatted(name.code(), file),
          "Bring the file back from the backup of the keys, or set %s. Without it what people"
                  .formatted(name.variable())
              + " confided stays unreadable.");
    }
  }

  private boolean known(KeyName name) {
    return database
            .sql("select count(*) from key_in_use where name = ?")
            .param(name.code())
            .query(Long.class)
            .single()
        > 0;
  }

  private void remember(KeyName name) {
    if (!known(name)) {
      database.sql("insert into key_in_use (name) values (?)").param(name.code()).update();
    }
  }

  private void write(Path file, String content) throws IOException {
    var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY));
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    var draft = folder.resolve(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    try (var channel =
        FileChannel.open(
            draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mine)) {
      channel.write(StandardCharsets.UTF_8.encode(content));
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (var parent = FileChannel.open(folder, StandardOpenOption.READ)) {
      parent.force(true);
    }
  }
}
