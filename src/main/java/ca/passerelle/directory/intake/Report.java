package ca.passerelle.directory.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Every problem of a file: all of them go out as they are found, the first are kept to be shown.
 */
final class Report {
  /** More on a screen nobody reads; the report file has them all. */
  private static final int SHOWN = 50;

  private static final int MAX_VALUE = 120;

  private final String file;
  private final Consumer<Finding> sink;
  private final List<Finding> first = new ArrayList<>();
  private final Map<Done, List<Finding>> worst = new EnumMap<>(Done.class);
  private final Map<Done, Integer> counts = new EnumMap<>(Done.class);
  private final Map<String, Integer> homeless = new TreeMap<>();

  Report(String file, Consumer<Finding> sink) {
    this.file = file;
    this.sink = sink;
  }

  void say(String record, String field, String value, Done done, String sentence) {
    var finding = new Finding(file, record, field, shortened(value), done, sentence);
    counts.merge(done, 1, Integer::sum);
    if (first.size() < SHOWN) {
      first.add(finding);
    }
    var alike = worst.computeIfAbsent(done, _ -> new ArrayList<>());
    if (alike.size() < SHOWN) {
      alike.add(finding);
    }
    sink.accept(finding);
  }

  /** A field the directory has no place for: counted, and told once. */
  void noPlaceFor(String field) {
    homeless.merge(field, 1, Integer::sum);
  }

  /** What could only be counted. */
  void close() {
    homeless.forEach((field, times) ->
        say(
            "*",
            field,
            "%d fois".formatted(times),
            Done.LEFT_OUT,
            "Le répertoire n'a pas de place pour ce champ."));
    homeless.clear();
  }

  /**
   * As they were found; where there are more than can be shown, what was left out comes before what
   * somebody should know, and that before what is repaired.
   */
  List<Finding> first() {
    return count() <= SHOWN
        ? List.copyOf(first)
        : Stream.of(Done.LEFT_OUT, Done.KEPT, Done.REPAIRED)
            .flatMap(done -> worst.getOrDefault(done, List.of()).stream())
            .limit(SHOWN)
            .toList();
  }

  int count(Done done) {
    return counts.getOrDefault(done, 0);
  }

  int count() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String shortened(String value) {
    var line = value.replaceAll("\\s+", " ").strip();
    return line.length() <= MAX_VALUE ? line : line.substring(0, MAX_VALUE - 1) + "…";
  }
}
