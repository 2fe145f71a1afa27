package ca.passerelle.directory;

import ca.passerelle.shared.Json;
import ca.passerelle.shared.NeedId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An entry with one field changed. */
final class With {
  private With() {}

  static ServiceEntry needs(ServiceEntry service, List<NeedId> needs) {
    return field(service, "needs", needs);
  }

  /** {@code name} as files write it; null: nothing. */
  static ServiceEntry field(ServiceEntry service, String name, @Nullable Object value) {
    ObjectNode entry = Json.mapper().valueToTree(service);
    entry.remove(name);
    if (value != null) {
      entry.set(name, Json.mapper().valueToTree(value));
    }
    return Json.mapper().treeToValue(entry, ServiceEntry.class);
  }
}
