package ca.passerelle.directory;

import java.util.Optional;
import java.util.UUID;

/**
 * A text of the directory and its translation.
 *
 * @param key short name of the record
 * @param name of the record, in French
 * @param field of the record, as files call it; a part of it may hold the text
 * @param text the translation; empty: there is none
 */
public record TranslationLine(
    RecordKind kind,
    UUID record,
    String key,
    String name,
    String field,
    Where where,
    TranslationState state,
    String french,
    Optional<String> text) {

  /**
   * Where exactly the text stands.
   *
   * @param resource the record, or what belongs to it
   */
  public record Where(UUID resource, String name) {}
}
