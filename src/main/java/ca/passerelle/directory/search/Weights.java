package ca.passerelle.directory.search;

import ca.passerelle.directory.search.Findable.Part;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each word says of one service. It weighs what the weightiest part makes it weigh in
 * which it stands, and a little more for each other part; in a long part less than in a short one.
 */
final class Weights {
  /**
   * @param weight of a word that comes once in such a part of the usual length
   * @param usual its words
   */
  private record Place(float weight, float usual) {}

  private static final Map<Part, Place> PLACES =
      new EnumMap<>(
          Map.of(
              Part.NAME, new Place(4, 4),
              Part.ORGANIZATION, new Place(4, 5),
              Part.NEED, new Place(1, 10),
              Part.TEXT, new Place(1.35f, 25)));

  /** Of the other places of a word, so much counts besides the best. */
  private static final float REST = 0.2f;

  /** How often a word comes matters little in texts so short, and so does their length. */
  private static final float OFTEN = 0.9f;

  private static final float LENGTH = 0.25f;

  private final Map<Part, Map<String, Integer>> counts = new EnumMap<>(Part.class);

  void add(Part part, List<String> words) {
    var count = counts.computeIfAbsent(part, _ -> new HashMap<>());
    words.forEach(word -> count.merge(word, 1, Integer::sum));
  }

  Map<String, Float> all() {
    var best = new HashMap<String, Float>();
    var sum = new HashMap<String, Float>();
    counts.forEach((part, count) -> {
      var place = PLACES.getOrDefault(part, new Place(1, 1));
      float length = count.values().stream().mapToInt(Integer::intValue).sum() / place.usual();
      float slow = OFTEN * (1 - LENGTH + LENGTH * length);
      count.forEach((word, times) -> {
        float weight = place.weight() * times / (times + slow);
        best.merge(word, weight, Math::max);
        sum.merge(word, weight, Float::sum);
      });
    });
    best.replaceAll((word, weight) -> weight * (1 - REST) + REST * sum.getOrDefault(word, weight));
    return best;
  }
}
