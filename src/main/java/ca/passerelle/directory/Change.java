package ca.passerelle.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * What happened once to one record of the directory.
 *
 * @param number tells changes apart; a later one is greater
 * @param record its id
 * @param key the record's short name
 * @param name of the record, in French, as it was then
 * @param fields those that became different; all of them for what was taken away
 * @param undoes the change that this one brought back from
 */
public record Change(
    long number,
    RecordKind kind,
    UUID record,
    String key,
    String name,
    Instant at,
    ChangedBy by,
    Action action,
    List<Field> fields,
    OptionalLong undoes) {

  public enum Action {
    ADDED,
    CHANGED,
    REMOVED,
    /** It became part of another record. */
    MERGED
  }

  /**
   * A field and what it held, as files write it.
   *
   * @param name in {@code snake_case}
   * @param was empty: nothing
   * @param became empty: nothing
   * @param told false for what names people: it changed, and no more is known
   */
  public record Field(
      String name, Optional<JsonNode> was, Optional<JsonNode> became, boolean told) {}
}
