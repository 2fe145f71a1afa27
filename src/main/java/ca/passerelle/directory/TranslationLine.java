package ca.passerelle.directory;

import java.util.Optional;
import java.util.UUID;

/**
 * A text of the directory and its translation.
 *
 * @param key short name of the record
 * @param name of the record, in French
 * @param field as files call it
 * @param text the translation; empty: there is none
 */
public record TranslationLine(
    RecordKind kind,
    UUID record,
    String key,
    String name,
    String field,
    TranslationState state,
    String french,
    Optional<String> text) {}
