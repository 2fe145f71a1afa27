package ca.passerelle.directory.intake;

import ca.passerelle.shared.NeedId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of our needs a term of another taxonomy speaks of. Needs go by their own codes; terms of
 * the 211 taxonomy by the branch they stand in, where the whole branch is about one need.
 */
final class Terms {
  private static final Map<String, String> BRANCHES =
      Map.of(
          "BD", "food",
          "BH", "housing",
          "H", "learning",
          "L", "health",
          "ND", "work",
          "NL", "money",
          "NT", "money",
          "R", "listening");

  private final Set<String> needs;

  /**
   * @param needs codes that the community knows
   */
  Terms(Set<String> needs) {
    this.needs = needs;
  }

  Optional<NeedId> need(String code) {
    var word = code.strip();
    var found = needs.contains(word) ? Optional.of(word) : branch(word);
    return found.filter(needs::contains).map(NeedId::new);
  }

  private static Optional<String> branch(String code) {
    return code.matches("[A-Z]{1,2}(-\\d.*)?")
        ? BRANCHES.entrySet().stream()
            .filter(branch -> code.startsWith(branch.getKey()))
            .max(Comparator.comparingInt(branch -> branch.getKey().length()))
            .map(Map.Entry::getValue)
        : Optional.empty();
  }
}
