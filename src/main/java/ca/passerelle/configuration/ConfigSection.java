package ca.passerelle.configuration;

import ca.passerelle.shared.CommunityId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One kind of thing a deployment decides, kept by the module that owns it. Its items stand in files
 * named after it, are validated by the JSON Schema named after it, and are compared with what the
 * module holds now. {@code @Order} says what is loaded before what. Implementations need nothing
 * but the database.
 *
 * @param <T> an item as the files write it, {@code snake_case} for its components; two equal items
 *     are the same decision
 */
public interface ConfigSection<T extends Record> {
  /** Name of the file without its ending, such as {@code host-sites}. */
  String name();

  Class<T> type();

  /** What tells two items of one community apart, such as {@code demo-caisse}. */
  String key(T item);

  /** The items of other sections this one names; each must exist. */
  default List<Reference> references(T item) {
    return List.of();
  }

  /** What no schema can say, in French for whoever wrote the file; empty when all is well. */
  default List<Remark> remarks(T item) {
    return List.of();
  }

  /** Whether an item that stands in a file for everyone is meant for this community. */
  default boolean concerns(T item, Scope scope) {
    return true;
  }

  /** Whether a key may stand in one community only, because it is used without naming one. */
  default boolean sharesNames() {
    return false;
  }

  /** The items as the module holds them now, with what people changed since. */
  Map<String, T> current(CommunityId community);

  /**
   * Adds the item or replaces it.
   *
   * @param position its place in the file, from 0
   */
  void put(CommunityId community, int position, T item);

  void remove(CommunityId community, String key);

  /**
   * The files took the place of what was here; told in the same transaction.
   *
   * @param after empty: the files took it away
   */
  default void replaced(CommunityId community, T before, Optional<T> after) {}
}
