package ca.passerelle.contact;

/** What people type: at most so long, not blank, no control characters but line breaks. */
final class PlainText {
  private PlainText() {}

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
