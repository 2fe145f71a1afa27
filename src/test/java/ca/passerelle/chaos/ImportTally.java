package ca.passerelle.chaos;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was found after imports were killed.
 *
 * @param old how often the directory was as before
 * @param whole how often all of the new one was in
 * @param torn how often it was neither
 * @param offered whether the server that was started next kept the import to be taken up
 * @param takenUp whether the same command line said that it takes it up
 * @param equal whether that made what an import without any kill makes
 */
record ImportTally(
    int kills, int old, int whole, int torn, boolean offered, boolean takenUp, boolean equal) {
  boolean isBroken() {
    return torn > 0 || !offered || !takenUp || !equal;
  }

  String verdict(boolean tear) {
    if (tear) {
      return torn > 0
          ? "The torn directory was found, as it must be: this harness can see one."
          : "THE TORN DIRECTORY WAS NOT FOUND: this harness proves nothing.";
    }
    return isBroken()
        ? "A PROMISE WAS BROKEN."
        : "After each kill all of one directory was there, and the import was taken up to its end.";
  }

  Map<String, Object> json() {
    var json = new LinkedHashMap<String, Object>();
    json.put("kills", kills);
    json.put("old", old);
    json.put("new", whole);
    json.put("torn", torn);
    if (torn == 0) { // else nothing was tried after it
      json.put("offered", offered);
      json.put("taken_up", takenUp);
      json.put("equal", equal);
    }
    return json;
  }
}
