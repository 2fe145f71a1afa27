package ca.passerelle.directory;

import ca.passerelle.shared.Translated;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words a service is found by, each with what it weighs. */
final class Findable {
  /** A word written out whole counts this much more than its beginning. */
  private static final int WHOLE = 2;

  private final Map<String, Integer> weights = new HashMap<>();

  Findable by(int weight, @Nullable Translated text) {
    if (text != null) {
      text.texts()
          .values()
          .forEach(
              words -> Words.of(words).forEach(word -> weights.merge(word, weight, Math::max)));
    }
    return this;
  }

  /** Those that weigh at least so much. */
  Stream<String> words(int weight) {
    return weights.entrySet().stream()
        .filter(word -> word.getValue() >= weight)
        .map(Map.Entry::getKey);
  }

  /** Empty unless every word begins one of ours. */
  OptionalInt match(List<String> words) {
    int sum = 0;
    for (var word : words) {
      int best = 0;
      for (var own : weights.entrySet()) {
        if (own.getKey().startsWith(word)) {
          best =
              Math.max(best, own.getKey().equals(word) ? own.getValue() * WHOLE : own.getValue());
        }
      }
      if (best == 0) {
        return OptionalInt.empty();
      }
      sum += best;
    }
    return sum == 0 ? OptionalInt.empty() : OptionalInt.of(sum);
  }
}
