package ca.passerelle.configuration;

/**
 * An item of another section, of the same community, that must exist.
 *
 * @param field where in the item it is named, as a JSON pointer such as {@code /needs/0}
 */
public record Reference(String field, String section, String key) {}
