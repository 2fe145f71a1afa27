package ca.passerelle.directory.intake;

import java.util.List;

/**
 * What a spreadsheet seems to say.
 *
 * @param mapping for a person to look at, and put right
 * @param tables in the order of the mapping's
 */
public record Guess(Mapping mapping, List<Rows> tables) {
  /**
   * The beginning of one table.
   *
   * @param first real rows below the heading, each with a cell for each heading
   */
  public record Rows(String name, List<String> headings, List<List<String>> first) {}
}
