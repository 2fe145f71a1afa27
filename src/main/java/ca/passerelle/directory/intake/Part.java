package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of a table on its way to the record it belongs to.
 *
 * @param field where it goes in what it belongs to; empty: it is that itself
 */
record Part(String field, String written, ObjectNode row) {
  static Part of(String written) {
    int end = written.indexOf('\n');
    return new Part(
        written.substring(0, end),
        written,
        (ObjectNode) Json.mapper().readTree(written.substring(end + 1)));
  }

  static String self(ObjectNode row) {
    return "\n" + row;
  }

  static String of(HsdsTable table, ObjectNode row) {
    return table.field() + "\n" + row;
  }

  boolean isSelf() {
    return field.isEmpty();
  }

  /** What a column names; some write {@code null} where they know nothing. */
  static String id(ObjectNode row, String column) {
    var id = row.path(column).asString("").strip();
    return id.equalsIgnoreCase("null") ? "" : id;
  }

  /** The rows that stand in a record under this name. */
  static ArrayNode list(ObjectNode record, String field) {
    return record.get(field) instanceof ArrayNode known ? known : record.putArray(field);
  }
}
