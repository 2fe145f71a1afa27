package ca.passerelle.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What another JVM holds after a full collection: bytes by class, as {@code jcmd} counts them. */
record LiveObjects(Map<String, Long> bytes) {
  private static final Pattern ROW = Pattern.compile("\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+).*");

  static LiveObjects of(long pid) throws IOException, InterruptedException {
    // Twice: what the first collection lets go of may hold more through finalizers and references.
    count(pid);
    return new LiveObjects(count(pid));
  }

  private static Map<String, Long> count(long pid) throws IOException, InterruptedException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var process =
        new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    var bytes = new TreeMap<String, Long>();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines
          .lines()
          .map(ROW::matcher)
          .filter(Matcher::matches)
          .forEach(row -> bytes.merge(row.group(2), Long.valueOf(row.group(1)), Long::sum));
    }
    if (process.waitFor() != 0 || bytes.isEmpty()) {
      throw new IllegalStateException("jcmd could not look into process " + pid);
    }
    return bytes;
  }

  /** The classes that grew most since {@code before}, with the bytes they grew by. */
  List<String> growthSince(LiveObjects before) {
    return bytes.entrySet().stream()
        .map(entry ->
            Map.entry(
                entry.getKey(), entry.getValue() - before.bytes.getOrDefault(entry.getKey(), 0L)))
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(12)
        .map(entry -> entry.getKey() + " +" + entry.getValue())
        .toList();
  }

  long total() {
    return total(_ -> true);
  }

  long total(Predicate<String> ofClass) {
    return bytes.entrySet().stream()
        .filter(entry -> ofClass.test(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
