package ca.passerelle.directory;

/**
 * A record as its source knows it.
 *
 * @param source a short name
 * @param externalId how the source calls the record
 */
public record SourceName(String source, SourceKind kind, String externalId) {}
