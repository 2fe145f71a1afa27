package ca.passerelle.directory.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one row of a spreadsheet says, by what its columns mean. */
final class Said {
  private final Map<Target, List<String>> all = new EnumMap<>(Target.class);

  /**
   * @param columns of the mapping, in the order of the cells
   */
  static Said of(List<Mapping.Column> columns, List<String> cells) {
    var said = new Said();
    for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
      var cell = cells.get(i);
      if (!cell.isBlank()) {
        said.add(columns.get(i), cell);
      }
    }
    return said;
  }

  private void add(Mapping.Column column, String cell) {
    for (var target : column.to()) {
      var known = all.computeIfAbsent(target, _ -> new ArrayList<>());
      if (target.holds() == Target.Holds.MANY) {
        Cells.several(cell, column.separator())
            .forEach(part -> known.add(valued(column.values(), part)));
      } else {
        known.add(valued(column.values(), cell));
      }
    }
  }

  private static String valued(Map<String, String> values, String said) {
    var word = said.strip();
    return values.entrySet().stream()
        .filter(value ->
            value.getKey().strip().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(word);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Empty when nothing is said. */
  String one(Target target) {
    return many(target).stream().findFirst().orElse("");
  }

  /** Everything, one line for each column. */
  String text(Target target) {
    return String.join("\n", many(target));
  }

  List<String> many(Target target) {
    return all.getOrDefault(target, List.of()).stream().filter(text -> !text.isEmpty()).toList();
  }
}
