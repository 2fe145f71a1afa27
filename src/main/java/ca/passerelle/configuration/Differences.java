package ca.passerelle.configuration;

import ca.passerelle.shared.CommunityId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Compares the files with the database, item by item. */
@Component
class Differences {
  private final Configuration configuration;
  private final AppliedStore applied;

  Differences(Configuration configuration, AppliedStore applied) {
    this.configuration = configuration;
    this.applied = applied;
  }

  /**
   * @throws InvalidConfiguration when the files hold mistakes
   */
  List<Difference<?>> all() {
    var draft = configuration.read();
    var communities = new LinkedHashSet<>(draft.communities().keySet());
    communities.addAll(applied.communities());
    var all = new ArrayList<Difference<?>>();
    for (var community : communities) {
      var items = draft.communities().getOrDefault(community, List.of());
      for (var section : configuration.sections()) {
        all.addAll(of(community, section, items));
      }
    }
    return all;
  }

  @SuppressWarnings("unchecked") // an item of a section holds the section's own type
  private <T extends Record> List<Difference<T>> of(
      CommunityId community, ConfigSection<T> section, List<Draft.Item<?>> items) {
    var inFiles = new LinkedHashMap<String, Draft.Item<T>>();
    for (var item : items) {
      if (item.section().equals(section)) {
        inFiles.put(item.key(), (Draft.Item<T>) item);
      }
    }
    var here = section.current(community);
    var hashes = applied.hashes(community, section.name());
    var keys = new LinkedHashSet<>(inFiles.keySet());
    keys.addAll(here.keySet());
    return keys.stream()
        .map(key ->
            new Difference<>(
                community,
                section,
                key,
                Optional.ofNullable(inFiles.get(key)),
                Optional.ofNullable(here.get(key)),
                Optional.ofNullable(hashes.get(key))))
        .filter(difference -> !difference.same())
        .toList();
  }
}
