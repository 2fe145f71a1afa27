package ca.passerelle.directory.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody wrote, and what a person would have shown them: {@code search/judged.txt}.
 *
 * @param kind plain, typo, spoken, acronym, sentence or name
 * @param grades by the name the files give a service: 3 is what they came for, 1 is near
 */
public record Judged(String kind, String words, Map<String, Integer> grades) {
  private static final int SHOWN = 10;

  public static List<Judged> all() throws IOException {
    var all = new ArrayList<Judged>();
    var grades = Map.<String, Integer>of();
    for (var line : lines()) {
      if (line.startsWith("=")) {
        grades = grades(line.substring(1).strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        var parts = line.split(": ", 2);
        all.add(new Judged(parts[0], parts[1].strip(), grades));
      }
    }
    return all;
  }

  private static List<String> lines() throws IOException {
    try (InputStream file = Judged.class.getResourceAsStream("/search/judged.txt")) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().toList();
    }
  }

  private static Map<String, Integer> grades(String line) {
    var grades = new HashMap<String, Integer>();
    Arrays.stream(line.split(" "))
        .map(one -> one.split(":", 2))
        .forEach(one -> grades.put(one[0], Integer.valueOf(one[1])));
    return Map.copyOf(grades);
  }

  /**
   * Normalised discounted cumulative gain of the first ten, from 0 to 1; gain 2^grade − 1.
   *
   * @param shown names of services, best first
   * @param each how many services there are of each name
   */
  public double ndcg(List<String> shown, int each) {
    var ideal =
        grades.values().stream()
            .sorted(Comparator.reverseOrder())
            .flatMap(grade -> Collections.nCopies(each, grade).stream())
            .toList();
    var given = shown.stream().map(name -> grades.getOrDefault(name, 0)).toList();
    return gain(given) / gain(ideal);
  }

  private static double gain(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < Math.min(SHOWN, grades.size()); i++) {
      sum += (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0);
    }
    return sum;
  }

  /** Whether what they came for is among the first ten. */
  public boolean isFound(List<String> shown) {
    return shown.stream().limit(SHOWN).anyMatch(name -> grades.getOrDefault(name, 0) == 3);
  }
}
