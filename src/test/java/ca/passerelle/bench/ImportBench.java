package ca.passerelle.bench;

import ca.passerelle.shared.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * with a file that breaks off in its last record, there is no figure and the bench fails.
 */
final class ImportBench {
  private static final long SEED = 211;
  private static final Duration PATIENCE = Duration.ofMinutes(30);

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

  public static void main(String[] args) throws IOException {
    var options = List.of(args);
    var folder = Files.createTempDirectory("passerelle-bench");
    try {
      var bench =
          new ImportBench(folder, option(options, "--heap", "512m"), options.contains("--cut"));
      var sizes =
          Arrays.stream(option(options, "--services", "50000,100000").split(","))
              .mapToInt(Integer::parseInt)
              .toArray();
      long last = 0;
      for (int i = 0; i < sizes.length; i++) {
        long took = bench.measure(sizes[i]);
        if (i > 0) {
          Report.say(
              "%.2f times the services took %.2f times as long."
                  .formatted(sizes[i] / (double) sizes[i - 1], took / (double) last));
        }
        last = took;
        bench.end();
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static String option(List<String> options, String name, String usual) {
    int at = options.indexOf(name);
    return at < 0 ? usual : options.get(at + 1);
  }

  private void end() {
    Report.end(figures);
    figures.clear();
  }

  /** Milliseconds. */
  private long measure(int size) throws IOException {
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
  private JsonNode imported(Path file, Path data) throws IOException {
    Files.deleteIfExists(data.resolve("server.log"));
    var arguments =
        String.join(
            "\n",
            file.toString(),
            "--community",
            "mercier-est",
            "--report",
            folder.resolve("report").toString());
    try (var process =
        PasserelleProcess.launch(
            data,
            "-Xmx" + heap,
            "-Xlog:gc:file=" + data.resolve("gc.log"),
            "-XX:+ExitOnOutOfMemoryError",
            "--passerelle.command=import",
            "--passerelle.arguments=" + arguments)) {
      int code = process.awaitEnd(PATIENCE);
      var said = process.said().lines().filter(line -> line.startsWith("{")).toList();
      if (code != 0 || said.isEmpty()) {
        throw new IllegalStateException(
            "The import ended with %d; it said:\n%s".formatted(code, process.said()));
      }
      return Json.mapper().readTree(said.getLast());
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
}
