package ca.passerelle.chaos;

import ca.passerelle.bench.GeneratedDirectory;
import ca.passerelle.bench.ImportProcess;
import ca.passerelle.bench.PasserelleProcess;
import ca.passerelle.bench.Report;
import ca.passerelle.shared.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.util.FileSystemUtils;

/**
 * {@code chaos import --kills N [--services N] [--seed S] [--tear on]}: a second file of a source
 * comes in, {@code kill -9} at a random moment of it, and what is in the database is compared: all
 * of the old directory or all of the new one. Then the server starts and must offer to take the
 * import up, and the same command line takes it up; what is there is what an import without any
 * kill makes. Exits with 1 when a promise was broken. With {@code --tear on} a service is taken out
 * after each kill, so that must be found and 1 is right; 2 when it was not.
 */
final class ImportChaos {
  private static final List<String> LIGHT =
      List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx512m");
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Path folder;
  private final boolean tear;
  private final Random random;
  private final Path data;
  private final Path before;
  private final Path secondFile;
  private int old;
  private int whole;
  private int torn;
  private boolean justBefore;

  private ImportChaos(Path folder, boolean tear, long seed) {
    this.folder = folder;
    this.tear = tear;
    this.random = new Random(seed);
    this.data = folder.resolve("data");
    this.before = folder.resolve("before");
    this.secondFile = folder.resolve("second.ndjson");
  }

  public static void main(String[] args) throws Exception {
    var options = options(args);
    int kills = Integer.parseInt(options.getOrDefault("kills", "12"));
    int services = Integer.parseInt(options.getOrDefault("services", "3000"));
    boolean tear = options.getOrDefault("tear", "off").equals("on");
    long seed = Long.parseLong(options.getOrDefault("seed", "" + System.nanoTime()));
    Report.say(
        "Killing an import of %,d services %d times, seed %d.".formatted(services, kills, seed));
    var tally = run(kills, services, tear, seed);
    Report.say(tally.verdict(tear));
    Report.end(tally.json());
    if (tally.isBroken() || tear) {
      System.exit(tally.isBroken() ? 1 : 2);
    }
  }

  private static Map<String, String> options(String[] args) {
    var options = new LinkedHashMap<String, String>();
    for (int i = 0; i < args.length; i += 2) {
      if (!args[i].startsWith("--") || i + 1 == args.length) {
        throw new IllegalArgumentException(
            "chaos import --kills N [--services N] [--seed S] [--tear on|off]");
      }
      options.put(args[i].substring(2), args[i + 1]);
    }
    return options;
  }

  static ImportTally run(int kills, int services, boolean tear, long seed)
      throws IOException, SQLException {
    var folder = Files.createTempDirectory("passerelle-chaos");
    try {
      return new ImportChaos(folder, tear, seed).run(kills, services);
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private ImportTally run(int kills, int services) throws IOException, SQLException {
    files(services);
    PasserelleProcess.start(data, LIGHT.toArray(String[]::new)).close(); // a database to begin with
    importing(folder.resolve("first.ndjson"));
    FileSystemUtils.copyRecursively(data, before);
    var directoryBefore = DirectoryPrint.of(data);
    long took = Json.mapper().readTree(importing(secondFile)).path("ms").asLong();
    var directoryAfter = DirectoryPrint.of(data);
    if (directoryBefore.equals(directoryAfter)) {
      throw new IllegalStateException("The second file changes nothing");
    }
    asBefore();
    for (int kill = 1; kill <= kills && torn == 0; kill++) {
      killed(random.nextLong(took + took / 4));
      look(directoryBefore, directoryAfter);
      Report.say(
          "Kill %d: the old directory %d times, the new one %d times, something else %d times."
              .formatted(kill, old, whole, torn));
    }
    if (torn > 0) {
      return new ImportTally(kills, old, whole, torn, false, false, false);
    }
    if (kills == 0 || justBefore) {
      killed(0); // so that there is something to take up
      look(directoryBefore, directoryAfter);
    }
    PasserelleProcess.start(data, LIGHT.toArray(String[]::new)).close();
    boolean offered = DirectoryPrint.canBeTakenUp(data);
    var said = importingAloud(secondFile);
    boolean equal = DirectoryPrint.of(data).equals(directoryAfter);
    DirectoryPrint.tear(data);
    if (DirectoryPrint.of(data).equals(directoryAfter)) {
      throw new IllegalStateException("A record is gone, and this harness does not see it");
    }
    return new ImportTally(
        kills,
        old,
        whole,
        torn,
        offered,
        said.contains("Takes up the import of second.ndjson"),
        equal);
  }

  /** The second changes a third of what the first said, takes a tenth away, and adds as much. */
  private void files(int services) throws IOException {
    var first = folder.resolve("first.ndjson");
    new GeneratedDirectory(211).write(services + services / 10, first);
    var lines = Files.readAllLines(first);
    Files.write(first, lines.subList(0, services));
    try (var out = Files.newBufferedWriter(secondFile)) {
      for (int i = 0; i < lines.size(); i++) {
        if (i % 10 != 0) {
          out.write(
              i % 3 == 0
                  ? lines
                      .get(i)
                      .replace("\"fees_description\":\"", "\"fees_description\":\"Dès mai : ")
                  : lines.get(i));
          out.newLine();
        }
      }
    }
  }

  private void killed(long afterMillis) {
    int known = ImportProcess.begun(data);
    try (var process = ImportProcess.launch(data, secondFile, LIGHT)) {
      while (ImportProcess.begun(data) == known) {
        if (!process.isAlive()) {
          throw new IllegalStateException("The import did not begin; it said:\n" + process.said());
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(afterMillis));
      process.kill();
    }
  }

  private void look(DirectoryPrint directoryBefore, DirectoryPrint directoryAfter)
      throws IOException, SQLException {
    if (tear) {
      DirectoryPrint.tear(data);
    }
    var now = DirectoryPrint.of(data);
    justBefore = now.equals(directoryAfter);
    if (now.equals(directoryBefore)) {
      old++;
    } else if (now.equals(directoryAfter)) {
      whole++;
      asBefore();
    } else {
      torn++;
    }
  }

  private void asBefore() throws IOException {
    FileSystemUtils.deleteRecursively(data);
    FileSystemUtils.copyRecursively(before, data);
  }

  private String importing(Path file) {
    return importingAloud(file)
        .lines()
        .filter(line -> line.startsWith("{"))
        .findFirst()
        .orElseThrow();
  }

  private String importingAloud(Path file) {
    try (var process = ImportProcess.launch(data, file, LIGHT)) {
      int code = process.awaitEnd(PATIENCE);
      if (code != 0) {
        throw new IllegalStateException(
            "The import ended with %d; it said:\n%s".formatted(code, process.said()));
      }
      return process.said();
    }
  }
}
