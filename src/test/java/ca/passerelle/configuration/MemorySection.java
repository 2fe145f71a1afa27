package ca.passerelle.configuration;

import ca.passerelle.shared.CommunityId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A section that keeps its items in memory. */
class MemorySection<T extends Record> extends NamedSection<T> {
  private final Map<CommunityId, Map<String, T>> items = new HashMap<>();

  MemorySection(String name, Class<T> type, Function<T, String> key) {
    super(name, type, key);
  }

  @Override
  public Map<String, T> current(CommunityId community) {
    return items.computeIfAbsent(community, _ -> new LinkedHashMap<>());
  }

  @Override
  public void put(CommunityId community, int position, T item) {
    current(community).put(key(item), item);
  }

  @Override
  public void remove(CommunityId community, String id) {
    current(community).remove(id);
  }
}
