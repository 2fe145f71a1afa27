package ca.passerelle.configuration;

/**
 * Something wrong with an item.
 *
 * @param field where in the item, as a JSON pointer such as {@code /time_zone}
 * @param sentence what is wrong and what to do, in French
 */
public record Remark(String field, String sentence) {}
