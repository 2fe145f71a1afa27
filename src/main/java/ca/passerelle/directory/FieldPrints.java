package ca.passerelle.directory;

import ca.passerelle.shared.Json;
import ca.passerelle.shared.Sha256;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * A fingerprint of each field of an entry: enough to see later who changed what, and nothing of
 * what it held, so that what people erase is gone from here too.
 */
record FieldPrints(@JsonValue SortedMap<String, String> byField) {
  private static final int LENGTH = 16;

  /** Of what nobody ever said anything. */
  static final FieldPrints NONE = new FieldPrints(new TreeMap<>());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  FieldPrints {}

  static FieldPrints of(Record entry) {
    return of(Json.mapper().<JsonNode>valueToTree(entry));
  }

  static FieldPrints of(JsonNode entry) {
    var prints = new TreeMap<String, String>();
    entry
        .properties()
        .forEach(field ->
            prints.put(
                field.getKey(), Sha256.of(field.getValue().toString()).substring(0, LENGTH)));
    return new FieldPrints(prints);
  }

  /** Fields that are not the same in both, also where one has none. */
  Set<String> unlike(FieldPrints other) {
    var fields = new TreeSet<>(byField.keySet());
    fields.addAll(other.byField.keySet());
    fields.removeIf(field -> print(field).equals(other.print(field)));
    return fields;
  }

  /** The same, with {@code fields} as {@code other} has them. */
  FieldPrints with(Set<String> fields, FieldPrints other) {
    var prints = new TreeMap<>(byField);
    for (var field : fields) {
      prints.remove(field);
      if (other.byField.containsKey(field)) {
        prints.put(field, other.print(field));
      }
    }
    return new FieldPrints(prints);
  }

  private String print(String field) {
    return byField.getOrDefault(field, "");
  }
}
