package ca.passerelle.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL for one run, on loopback, forgotten afterwards: the one the tests bring along, or
 * else one that is installed. It needs {@code unaccent} and {@code pg_trgm}.
 */
final class Postgres implements AutoCloseable {
  private static final String BUNDLE = "/postgres-linux-x86_64.txz";
  private static final String USER = "passerelle";

  private final Path folder;
  private final Path programs;
  private final int port;

  private Postgres(Path folder, Path programs, int port) {
    this.folder = folder;
    this.programs = programs;
    this.port = port;
  }

  /** Empty where this machine has none that will do. */
  static Optional<Postgres> start() throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("passerelle-postgres");
    for (var programs : candidates(folder)) {
      if (hasExtensions(programs)) {
        return Optional.of(start(folder, programs));
      }
    }
    FileSystemUtils.deleteRecursively(folder);
    return Optional.empty();
  }

  private static List<Path> candidates(Path folder) throws IOException, InterruptedException {
    var all = new ArrayList<Path>();
    try (InputStream bundle = Postgres.class.getResourceAsStream(BUNDLE)) {
      if (bundle != null) {
        var archive = folder.resolve("postgres.txz");
        Files.copy(bundle, archive, StandardCopyOption.REPLACE_EXISTING);
        var unpacked = Files.createDirectory(folder.resolve("programs"));
        run(List.of("tar", "-xJf", archive.toString(), "-C", unpacked.toString()));
        all.add(unpacked.resolve("bin"));
      }
    }
    var installed = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(installed)) {
      try (Stream<Path> versions = Files.list(installed)) {
        versions
            .sorted(Comparator.comparing(Path::toString).reversed())
            .map(version -> version.resolve("bin"))
            .forEach(all::add);
      }
    }
    return all;
  }

  private static boolean hasExtensions(Path programs) throws IOException {
    if (!Files.isExecutable(programs.resolve("initdb"))) {
      return false;
    }
    var version = Objects.requireNonNull(programs.getParent());
    var shares =
        List.of(
            version.resolve("share/postgresql/extension"),
            version.resolve("share/extension"),
            Path.of("/usr/share/postgresql")
                .resolve(Objects.requireNonNull(version.getFileName()))
                .resolve("extension"));
    return shares.stream()
        .anyMatch(share ->
            Files.exists(share.resolve("unaccent.control"))
                && Files.exists(share.resolve("pg_trgm.control")));
  }

  private static Postgres start(Path folder, Path programs)
      throws IOException, InterruptedException {
    int port;
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    var postgres = new Postgres(folder, programs, port);
    if (isRoot()) {
      run(List.of("chown", "-R", "nobody", folder.toString())); // it refuses to run as root
    }
    var data = folder.resolve("data").toString();
    postgres.call(
        "initdb",
        "-D",
        data,
        "-U",
        USER,
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C.UTF-8",
        "--no-sync");
    postgres.call(
        "pg_ctl",
        "-D",
        data,
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p %d -k %s -h 127.0.0.1 -c shared_buffers=512MB -c work_mem=64MB -c fsync=off -c jit=off"
            .formatted(port, folder),
        "start");
    return postgres;
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/postgres?user=%s&reWriteBatchedInserts=true"
            .formatted(port, USER));
  }

  private void call(String program, String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    if (isRoot()) {
      command.addAll(List.of("setpriv", "--reuid=nobody", "--clear-groups"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    run(command);
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("Failed: " + String.join(" ", command));
    }
  }

  @Override
  public void close() throws IOException {
    try {
      call("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "-w", "stop");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }
}
