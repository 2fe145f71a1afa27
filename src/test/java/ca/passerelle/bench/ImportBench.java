package ca.passerelle.bench;

import ca.passerelle.shared.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/**
 * {@code bench import --services N,N}: how fast a directory comes in, and in how much memory, by
 * the same command a person types. One JSON object a size.
 *
 * <p>{@code --heap 40m} and {@code --cut} are the negative controls: with too little memory, or
 * with a file that breaks off in its last record, there is no figure. They end with 1 when it was
 * for that reason, and say so; with 2 when the control proves nothing.
 */
final class ImportBench {
  private static final long SEED = 211;
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final int AS_A_CONTROL_MUST = 1;
  private static final int PROVES_NOTHING = 2;

  /** What {@code -XX:+ExitOnOutOfMemoryError} ends with. */
  private static final int OUT_OF_MEMORY = 3;

  /** Used before a collection of garbage, and after it, in megabytes. */
  private static final Pattern COLLECTED = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

  private final Path folder;
  private final String heap;
  private final boolean cut;
  private final LinkedHashMap<String, Object> figures = new LinkedHashMap<>();

  private ImportBench(Path folder, String heap, boolean cut) {
    this.folder = folder;
    this.heap = heap;
    this.cut = cut;
  }

  public static void main(String[] args) throws IOException, SQLException {
    var options = List.of(args);
    var folder = Files.createTempDirectory("passerelle-bench");
    int code = 0;
    try {
      var bench =
          new ImportBench(folder, option(options, "--heap", "512m"), options.contains("--cut"));
      var sizes =
          Arrays.stream(option(options, "--services", "50000,100000").split(","))
              .mapToInt(Integer::parseInt)
              .toArray();
      bench.measure(sizes);
    } catch (Control ended) {
      Report.say(String.valueOf(ended.getMessage()));
      code = ended.code;
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
    if (code != 0) {
      System.exit(code);
    }
  }

  private static String option(List<String> options, String name, String usual) {
    int at = options.indexOf(name);
    return at < 0 ? usual : options.get(at + 1);
  }

  private void measure(int... sizes) throws IOException, SQLException {
    long last = 0;
    for (int i = 0; i < sizes.length; i++) {
      long took = measure(sizes[i]);
      if (i > 0) {
        Report.say(
            "%.2f times the services took %.2f times as long."
                .formatted(sizes[i] / (double) sizes[i - 1], took / (double) last));
      }
      last = took;
      Report.end(figures);
      figures.clear();
    }
  }

  /** Milliseconds. */
  private long measure(int size) throws IOException, SQLException {
    var file = folder.resolve(size + ".ndjson");
    new GeneratedDirectory(SEED).write(size, file);
    if (cut) {
      var all = Files.readString(file);
      Files.writeString(file, all.substring(0, all.length() - 100));
    }
    Report.say("%,d services, %,d MB".formatted(size, Files.size(file) / 1_000_000));
    var data = folder.resolve("data-" + size);
    PasserelleProcess.start(data).close(); // a database with a community in it
    var first = imported(file, data);
    if (first.path("services").asInt() != size) {
      throw new IllegalStateException("Of %,d services, came in: %s".formatted(size, first));
    }
    figures.put("services", size);
    figures.put("per_s", first.path("per_s").asInt());
    figures.put("peak_heap_mb", heap(data));
    var again = imported(file, data);
    Report.say("The same again: %,d a second".formatted(again.path("per_s").asInt()));
    if (again.at("/services_done/unchanged").asInt() != size) {
      throw new IllegalStateException("The same file changed something: " + again);
    }
    Files.delete(file);
    return first.path("ms").asLong();
  }

  /** What the command says of what it did. */
  private JsonNode imported(Path file, Path data) throws IOException, SQLException {
    var options =
        List.of(
            "-Xmx" + heap,
            "-Xlog:gc:file=" + data.resolve("gc.log"),
            "-XX:+ExitOnOutOfMemoryError");
    try (var process = ImportProcess.launch(data, file, options)) {
      int code = process.awaitEnd(PATIENCE);
      if (code == OUT_OF_MEMORY) {
        throw outOfMemory(process.said(), data);
      }
      if (cut) {
        throw cut(code, process.said(), data);
      }
      var said = process.said().lines().filter(line -> line.startsWith("{")).toList();
      if (code != 0 || said.isEmpty()) {
        throw new IllegalStateException(
            "The import ended with %d; it said:\n%s".formatted(code, process.said()));
      }
      return Json.mapper().readTree(said.getLast());
    }
  }

  private Control outOfMemory(String said, Path data) throws SQLException {
    if (!said.contains("OutOfMemoryError") || came(data) > 0) {
      return new Control(
          PROVES_NOTHING, "It ended, and not for want of memory, or left something:\n" + said);
    }
    return new Control(
        AS_A_CONTROL_MUST,
        "With a heap of %s there was not memory enough %s, and nothing of the file is in: no figure, as it must be."
            .formatted(
                heap,
                ImportProcess.begun(data) > 0
                    ? "to bring it in"
                    : "for the application, before it began to read"));
  }

  private static Control cut(int code, String said, Path data) throws SQLException {
    var refusal = said.lines().filter(line -> line.contains("JSON est brisé")).findFirst();
    long came = came(data);
    return code == 1 && refusal.isPresent() && came == 0
        ? new Control(
            AS_A_CONTROL_MUST,
            "The file that breaks off was refused (« %s »), and nothing of it is in: no figure, as it must be."
                .formatted(refusal.get()))
        : new Control(
            PROVES_NOTHING,
            "THE FILE THAT BREAKS OFF WAS NOT REFUSED: it ended with %d, %,d records are in. It said:\n%s"
                .formatted(code, came, said));
  }

  /** Records of the file that are in the directory. */
  private static long came(Path data) throws SQLException {
    try (var database =
            DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("passerelle").toAbsolutePath());
        var statement = database.createStatement();
        var row = statement.executeQuery("select count(*) from source_record")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** The most that was ever used; what of it was still needed is said too. */
  private static int heap(Path data) throws IOException {
    int used = 0;
    int needed = 0;
    for (var line : Files.readAllLines(data.resolve("gc.log"))) {
      var found = COLLECTED.matcher(line);
      if (found.find()) {
        used = Math.max(used, Integer.parseInt(found.group(1)));
        needed = Math.max(needed, Integer.parseInt(found.group(2)));
      }
    }
    Report.say("Heap: at most %d MB used, %d MB after collecting garbage".formatted(used, needed));
    return used;
  }

  /** A negative control came to its end. */
  private static final class Control extends RuntimeException {
    private final int code;

    Control(int code, String sentence) {
      super(sentence);
      this.code = code;
    }
  }
}
