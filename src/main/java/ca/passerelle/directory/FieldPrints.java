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

  /** No field is called so: marks what people keep although its source no longer knows it. */
  private static final String GONE = "";

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
        .forEach(field -> prints.put(field.getKey(), printOf(field.getValue().toString())));
    return new FieldPrints(prints);
  }

  private static String printOf(String text) {
    return Sha256.of(text).substring(0, LENGTH);
  }

  /** What a field of an entry holds, as prints are made of it; empty: nothing. */
  static String text(JsonNode entry, String field) {
    return entry.path(field).toString();
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

  /**
   * The same, with one field as it is there.
   *
   * @param text what the field holds; empty: nothing
   */
  FieldPrints with(String field, String text) {
    var prints = new TreeMap<>(byField);
    if (text.isEmpty()) {
      prints.remove(field);
    } else {
      prints.put(field, printOf(text));
    }
    return new FieldPrints(prints);
  }

  boolean isOf(String field, String text) {
    return print(field).equals(printOf(text));
  }

  /** The same, of a record that people keep although its source no longer knows it. */
  FieldPrints ofGone() {
    return with(GONE, "kept");
  }

  boolean areOfGone() {
    return byField.containsKey(GONE);
  }

  private String print(String field) {
    return byField.getOrDefault(field, "");
  }
}
