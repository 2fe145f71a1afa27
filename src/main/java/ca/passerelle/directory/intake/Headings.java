package ca.passerelle.directory.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Headings of columns, so that each is the only one of its name. */
final class Headings {
  private Headings() {}

  static List<String> of(List<String> row) {
    var headings = new ArrayList<String>();
    var known = new HashSet<String>();
    for (int i = 0; i < row.size(); i++) {
      var given = row.get(i).replaceAll("\\s+", " ").strip();
      var heading = given.isEmpty() ? "Colonne " + (i + 1) : given;
      for (int again = 2; !known.add(heading); again++) {
        heading = "%s (%d)".formatted(given.isEmpty() ? "Colonne " + (i + 1) : given, again);
      }
      headings.add(heading);
    }
    return headings;
  }
}
