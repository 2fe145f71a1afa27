package ca.passerelle.directory;

import ca.passerelle.shared.Json;
import ca.passerelle.shared.Translated;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Two records beside each other.
 *
 * @param fields only those that differ
 */
public record Compared(Side one, Side other, List<Field> fields) {
  public Compared {
    fields = List.copyOf(fields);
  }

  static Compared of(
      Record one, List<String> sourcesOfOne, Record other, List<String> sourcesOfOther) {
    JsonNode first = Json.mapper().valueToTree(one);
    JsonNode second = Json.mapper().valueToTree(other);
    var names = new TreeSet<>(first.propertyNames());
    names.addAll(second.propertyNames());
    names.remove("id");
    return new Compared(
        new Side(name(first), sourcesOfOne),
        new Side(name(second), sourcesOfOther),
        names.stream()
            .filter(name -> !first.path(name).equals(second.path(name)))
            .map(name -> new Field(name, value(first, name), value(second, name)))
            .toList());
  }

  private static Translated name(JsonNode entry) {
    return Json.mapper().treeToValue(entry.path("name"), Translated.class);
  }

  private static Optional<JsonNode> value(JsonNode entry, String field) {
    return Optional.of(entry.path(field)).filter(it -> !it.isMissingNode());
  }

  /**
   * @param sources those that brought it, in order; empty: it was written here
   */
  public record Side(Translated name, List<String> sources) {
    public Side {
      sources = List.copyOf(sources);
    }
  }

  /**
   * What one field holds in each, as files write it.
   *
   * @param name in {@code snake_case}
   */
  public record Field(String name, Optional<JsonNode> one, Optional<JsonNode> other) {}
}
