package ca.passerelle.contact;

import java.util.regex.Pattern;

/** What people type: at most so long, not blank, no control characters but line breaks. */
final class PlainText {
  /**
   * What nobody typed and nobody sees: control characters, halves of characters, what is no
   * character, and what makes words run backwards, so that a name would read as another. What joins
   * letters stays: some languages and emoji need it.
   */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\p{IsNoncharacter_Code_Point}"
              + "\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}\\x{FFF9}-\\x{FFFB}&&[^\\n\\t]]");

  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");

  private PlainText() {}

  /** A stray character is no reason to refuse whoever asks for help. */
  static String clean(String text) {
    return UNSEEN.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("");
  }

  /**
   * @throws IllegalArgumentException naming the field, never its content
   */
  static void check(String field, String text, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException("The " + field + " is longer than " + longest);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("The " + field + " is blank");
    }
    if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      throw new IllegalArgumentException("The " + field + " has control characters");
    }
  }
}
