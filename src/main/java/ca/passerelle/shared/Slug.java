package ca.passerelle.shared;

import java.util.regex.Pattern;

/** Names that people write in files and addresses: lower case letters, digits, single hyphens. */
public final class Slug {
  /** Longest slug; it fits a database key and an address people can read aloud. */
  public static final int MAX_LENGTH = 64;

  private static final Pattern SYNTAX = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Slug() {}

  /**
   * @throws IllegalArgumentException when {@code value} is empty, too long or holds anything else
   */
  public static void check(String what, String value) {
    if (value.isEmpty() || value.length() > MAX_LENGTH || !SYNTAX.matcher(value).matches()) {
      throw new IllegalArgumentException(
          what + " must be lower case letters, digits and hyphens, at most " + MAX_LENGTH);
    }
  }
}
