package ca.passerelle.contact;

import java.util.regex.Pattern;

/**
 * Four words of 128 and four digits, 41 bits, made in the browser. Canonical form {@code
 * 12-88-3-101-4827}. The server keeps a keyed hash only.
 */
record FollowUpCode(String canonical) {
  private static final String WORD = "(0|[1-9][0-9]?|1[01][0-9]|12[0-7])";
  private static final Pattern SYNTAX = Pattern.compile("(" + WORD + "-){4}[0-9]{4}");

  FollowUpCode {
    if (canonical.length() > 20 || !SYNTAX.matcher(canonical).matches()) {
      throw new IllegalArgumentException("Not a follow-up code");
    }
  }

  @Override
  public String toString() {
    return "FollowUpCode[•••]";
  }
}
