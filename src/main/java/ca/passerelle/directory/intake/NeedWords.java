package ca.passerelle.directory.intake;

import ca.passerelle.directory.Need;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Needs by their codes, or by the names people read on the kiosk. */
final class NeedWords implements UnaryOperator<String> {
  private static final int MOST_TOLD = 200;

  private final Terms terms;
  private final Supplier<List<Need>> needs;
  private final Report report;
  private final Set<String> told = new HashSet<>();
  private @Nullable Map<String, String> names;

  /**
   * @param needs asked for when a name is met that is no code
   */
  NeedWords(Terms terms, Supplier<List<Need>> needs, Report report) {
    this.terms = terms;
    this.needs = needs;
    this.report = report;
  }

  @Override
  public String apply(String word) {
    if (terms.need(word).isPresent()) {
      return word;
    }
    var code = names().get(SheetRows.folded(word));
    if (code == null && told.size() < MOST_TOLD && told.add(word)) {
      report.say(
          "*",
          Target.SERVICE_NEEDS.path(),
          word,
          Done.LEFT_OUT,
          "Aucun besoin d'ici ne s'appelle ainsi : la correspondance peut dire lequel c'est (« values »).");
    }
    return code == null ? word : code;
  }

  private Map<String, String> names() {
    if (names == null) {
      names = new HashMap<>();
      for (var need : needs.get()) {
        need.label()
            .texts()
            .values()
            .forEach(label -> names.put(SheetRows.folded(label), need.id().value()));
      }
    }
    return names;
  }
}
