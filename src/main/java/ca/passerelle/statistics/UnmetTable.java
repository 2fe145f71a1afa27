package ca.passerelle.statistics;

import java.util.List;
import java.util.OptionalInt;

/**
 * Needs by places, or by reasons, in one month. Small numbers are hidden, and so are those from
 * which they could be worked out.
 *
 * @param needs codes; empty: nobody knows which
 * @param columns ids of host sites, empty: one that is no longer known; or codes of reasons
 * @param counts a row a need and one of totals, each with a cell a column and its total; a hidden
 *     one is empty
 */
public record UnmetTable(List<String> needs, List<String> columns, List<List<OptionalInt>> counts) {
  public boolean isEmpty() {
    return needs.isEmpty();
  }
}
