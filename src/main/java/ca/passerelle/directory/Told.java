package ca.passerelle.directory;

import ca.passerelle.shared.Json;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What the history tells of the fields of an entry, as it is written there. */
final class Told {
  /** Fields that name people: that they changed is told, not what they held. */
  private static final Set<String> PERSONAL = Set.of("contacts");

  /** Characters that fit the column. */
  private static final int LONGEST = 1_000_000;

  private Told() {}

  static Set<String> unlike(JsonNode was, JsonNode became) {
    var fields = new TreeSet<String>(was.propertyNames());
    fields.addAll(became.propertyNames());
    fields.removeIf(field -> was.path(field).equals(became.path(field)));
    return fields;
  }

  /** A field whose value is not told is null; one that holds nothing is absent. */
  static String text(JsonNode entry, Set<String> fields) {
    var told = Json.mapper().createObjectNode();
    for (var field : new TreeSet<>(fields)) {
      if (PERSONAL.contains(field)) {
        told.putNull(field);
      } else if (entry.has(field)) {
        told.set(field, entry.path(field));
      }
    }
    var text = told.toString();
    return text.length() <= LONGEST ? text : withheld(fields);
  }

  static String withheld(Collection<String> fields) {
    var nothing = Json.mapper().createObjectNode();
    fields.forEach(nothing::putNull);
    return nothing.toString();
  }
}
