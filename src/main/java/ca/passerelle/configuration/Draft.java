package ca.passerelle.configuration;

import ca.passerelle.shared.CommunityId;
import java.util.List;
import java.util.Map;

/**
 * What the files say, item by item and free of mistakes, for each community in the order of
 * loading.
 */
record Draft(Map<CommunityId, List<Item<?>>> communities) {

  /**
   * An item of a section, meant for one community.
   *
   * @param position its place among those of its section
   */
  record Item<T extends Record>(ConfigSection<T> section, String key, int position, T value) {
    void putInto(CommunityId community) {
      section.put(community, position, value);
    }

    String hash() {
      return Fingerprint.of(value);
    }
  }
}
