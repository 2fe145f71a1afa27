package ca.passerelle.directory;

import ca.passerelle.shared.Json;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Short names that records had before they were merged into others: what points to the old name
 * means the other record.
 */
final class Aliases {
  private final Map<String, String> names = new HashMap<>();

  void put(String before, String now) {
    if (!before.equals(now)) {
      names.put(before, now);
    }
  }

  /** The entry, with the names that hold now. */
  <T extends Record> T in(T entry, Class<T> type) {
    if (names.isEmpty()) {
      return entry;
    }
    ObjectNode tree = Json.mapper().valueToTree(entry);
    boolean changed = rename(tree, "id");
    changed |= rename(tree, "organization");
    for (JsonNode site : tree.path("at")) {
      changed |= rename((ObjectNode) site, "location");
    }
    return changed ? Json.mapper().treeToValue(tree, type) : entry;
  }

  private boolean rename(ObjectNode node, String field) {
    var now = names.get(node.path(field).asString(""));
    if (now == null) {
      return false;
    }
    node.put(field, now);
    return true;
  }
}
