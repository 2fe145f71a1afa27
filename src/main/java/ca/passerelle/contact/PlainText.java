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
              + "\\x{2028}-\\x{202E}\\x{2066}-\\x{2069}\\x{FEFF}\\x{FFF9}-\\x{FFFB}&&[^\\n\\t]]");

  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");

  private PlainText() {}

  /** A stray character is no reason to refuse whoever asks for help. */
  static String clean(String text) {
    return UNSEEN.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("");
  }

  /** Whether there is anything to read: spaces and what only joins letters are not. */
  static boolean isReadable(String text) {
    return text.codePoints().anyMatch(PlainText::isSeen);
  }

  private static boolean isSeen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.UNASSIGNED,
          Character.SURROGATE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      // Letters to Unicode, but drawn as nothing: the Hangul fillers.
      default ->
          character != 0x115F && character != 0x1160 && character != 0x3164 && character != 0xFFA0;
    };
  }

  /**
   * @throws IllegalArgumentException naming the field, never its content
   */
  static void check(String field, String text, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException("The " + field + " is longer than " + longest);
    }
    if (!isReadable(text)) {
      throw new IllegalArgumentException("The " + field + " is blank");
    }
    if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      throw new IllegalArgumentException("The " + field + " has control characters");
    }
  }
}
