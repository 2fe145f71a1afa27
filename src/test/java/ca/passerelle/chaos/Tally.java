package ca.passerelle.chaos;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Receipts against what is left.
 *
 * @param lost receipts whose request is gone
 * @param torn requests without all their parts, or parts without their request
 * @param twice requests that stand there, or were called new, more than once
 */
record Tally(int kills, long acknowledged, long lost, long torn, long twice) {
  boolean isBroken() {
    return lost + torn + twice > 0;
  }

  Map<String, Long> json() {
    var figures = new LinkedHashMap<String, Long>();
    figures.put("kills", (long) kills);
    figures.put("acknowledged", acknowledged);
    figures.put("lost", lost);
    figures.put("torn", torn);
    figures.put("twice", twice);
    return figures;
  }
}
