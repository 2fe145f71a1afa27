package ca.passerelle.directory;

import ca.passerelle.shared.Json;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Records of one kind as they stand in the directory now, and how to write them. */
abstract class SourceKeeper<T extends Record> {
  private final SourceKind kind;
  private final Class<T> type;

  SourceKeeper(SourceKind kind, Class<T> type) {
    this.kind = kind;
    this.type = type;
  }

  SourceKind kind() {
    return kind;
  }

  Class<T> type() {
    return type;
  }

  /** By short name; read when first asked for, for most imports change little. */
  abstract Map<String, T> here();

  /** From now on there are no others here than these: whoever changes a few reads no more. */
  abstract void only(Collection<String> slugs);

  /** Only that one, for whoever needs no others. */
  abstract Optional<T> find(String slug);

  /** Whether there is one of that short name, whoever wrote it. */
  abstract boolean has(String slug);

  abstract String slug(T entry);

  abstract void add(T entry);

  /** False when someone else saved it since it was read. */
  abstract boolean replace(T entry);

  /** As it is, whoever saved it meanwhile. */
  abstract void force(T entry);

  /** False when someone else saved it since it was read; then it stays. */
  abstract boolean remove(String slug);

  /** Whoever saved it meanwhile. */
  abstract void erase(String slug);

  /** Whether something that stays needs it. */
  abstract boolean isUsed(String slug);

  /** Nobody outside the team sees it any more: it is gone, or a place that others need, marked. */
  final void hide(T entry) {
    if (kind == SourceKind.LOCATION && isUsed(slug(entry))) {
      ObjectNode marked = Json.mapper().valueToTree(entry);
      force(Json.mapper().treeToValue(marked.put("confidential", true), type));
    } else {
      erase(slug(entry));
    }
  }
}
