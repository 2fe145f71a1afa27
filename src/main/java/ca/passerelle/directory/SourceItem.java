package ca.passerelle.directory;

/**
 * A record as a source gives it.
 *
 * @param externalId how the source calls it
 * @param entry the same in our words; its id is the short name it has here
 */
public record SourceItem<T extends Record>(String externalId, T entry) {}
