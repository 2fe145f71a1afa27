package ca.passerelle.statistics;

import java.util.List;
import java.util.OptionalInt;

/**
 * Needs by places in one month. Small numbers are hidden, and so are those from which they could be
 * worked out.
 *
 * @param needs codes; empty: nobody knows which
 * @param places ids of host sites; empty: one that is no longer known
 * @param counts a row a need and one of totals, each with a cell a place and its total; a hidden
 *     one is empty
 */
public record UnmetTable(List<String> needs, List<String> places, List<List<OptionalInt>> counts) {
  public boolean isEmpty() {
    return needs.isEmpty();
  }
}
