package ca.passerelle.directory.interchange;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids of what has none in our tables, because nothing points to it: made of what it belongs to, so
 * that they are the same tomorrow and on every installation.
 */
final class Derived {
  private Derived() {}

  static UUID id(String kind, UUID owner, String key) {
    return of("%s/%s/%s".formatted(kind, owner, key));
  }

  /** A taxonomy that came with an id of its own keeps it. */
  static UUID taxonomy(String community, String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException aName) {
      return of("taxonomy/%s/%s".formatted(community, id));
    }
  }

  private static UUID of(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
