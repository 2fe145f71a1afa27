package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of what the configuration names: the same name gives the same id on every installation. */
final class Ids {
  private Ids() {}

  static UUID organization(CommunityId community, String slug) {
    return of("organization", community, slug);
  }

  static UUID listing(CommunityId community, String name) {
    return of("listing", community, name);
  }

  static UUID location(CommunityId community, String slug) {
    return of("location", community, slug);
  }

  static UUID service(CommunityId community, String slug) {
    return of("service", community, slug);
  }

  static UUID need(CommunityId community, String code) {
    return of("need", community, code);
  }

  /**
   * What belongs to something else and has no name: the same again when its owner is written anew.
   *
   * @param key tells it from its neighbours; several with one key are counted
   */
  static UUID part(String table, UUID owner, String key, int rank) {
    return UUID.nameUUIDFromBytes(
        "%s/%s/%d/%s".formatted(table, owner, rank, key).getBytes(StandardCharsets.UTF_8));
  }

  private static UUID of(String kind, CommunityId community, String name) {
    return UUID.nameUUIDFromBytes(
        "%s/%s/%s".formatted(kind, community, name).getBytes(StandardCharsets.UTF_8));
  }
}
