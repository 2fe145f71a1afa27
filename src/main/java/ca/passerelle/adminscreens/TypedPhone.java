package ca.passerelle.adminscreens;

import java.util.regex.Pattern;

/** A number as people type it, with its extension in the same breath. */
record TypedPhone(String number, String extension) {
  private static final Pattern WITH_EXTENSION =
      Pattern.compile(
          "(?i)(.*?\\d)\\s*[,;]?\\s*(?:poste|p\\.|extension|ext\\.?|local|x|#)\\s*#?\\s*(\\d{1,6})");

  static TypedPhone of(String typed) {
    var split = WITH_EXTENSION.matcher(typed.strip());
    return split.matches()
        ? new TypedPhone(split.group(1), split.group(2))
        : new TypedPhone(typed.strip(), "");
  }
}
