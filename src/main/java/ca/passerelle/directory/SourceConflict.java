package ca.passerelle.directory;

/**
 * The source changed what people changed here too. Theirs stays until someone decides.
 *
 * @param field empty when the source no longer knows the record at all
 */
public record SourceConflict(
    SourceKind kind, String externalId, String field, String here, String inSource) {}
