package ca.passerelle.directory;

import ca.passerelle.shared.Translated;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A record that people and its source both changed.
 *
 * @param name what it is called here
 * @param gone the source no longer knows it; then there are no fields
 */
public record ConflictedRecord(
    SourceName record, String slug, Translated name, boolean gone, List<Field> fields) {
  public ConflictedRecord {
    fields = List.copyOf(fields);
  }

  /**
   * One field of it, with what it holds as files write it.
   *
   * @param name in {@code snake_case}
   * @param before what the source said when it was last agreed; empty: nothing, or nobody knows
   */
  public record Field(
      String name,
      Optional<JsonNode> here,
      Optional<JsonNode> inSource,
      Optional<JsonNode> before) {}
}
