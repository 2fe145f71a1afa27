package ca.passerelle.configuration;

import java.util.Optional;

/**
 * An item as it stands in a file.
 *
 * @param id as written; empty when the item has none
 * @param value empty when the item is wrong
 */
record ReadItem<T extends Record>(
    ConfigSection<T> section, String id, Place place, Optional<T> value) {

  /** The key, also of an item that is wrong, so that naming it is not a second mistake. */
  String key() {
    return value.map(section::key).orElse(id);
  }

  /** Where the item stands. */
  record Place(ConfigFolder.Found file, ReadFile read, String pointer) {
    Problem problem(String field, String sentence) {
      return new Problem(file.path(), read.line(pointer + field), sentence);
    }

    String shown() {
      return "%s:%d".formatted(file.path(), read.line(pointer));
    }
  }
}
