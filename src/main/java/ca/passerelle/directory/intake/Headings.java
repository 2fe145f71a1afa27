package ca.passerelle.directory.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Headings of columns, so that each is the only one of its name. */
final class Headings {
  private static final int LONGEST = 200;

  private Headings() {}

  /** As much of a cell as is needed to know it. */
  static String cut(String cell) {
    return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST);
  }

  static List<String> of(List<String> row) {
    var headings = new ArrayList<String>();
    var known = new HashSet<String>();
    for (int i = 0; i < row.size(); i++) {
      var given = cut(row.get(i)).replaceAll("\\s+", " ").strip();
      var heading = given.isEmpty() ? "Colonne " + (i + 1) : given;
      for (int again = 2; !known.add(heading); again++) {
        heading = "%s (%d)".formatted(given.isEmpty() ? "Colonne " + (i + 1) : given, again);
      }
      headings.add(heading);
    }
    return headings;
  }
}
