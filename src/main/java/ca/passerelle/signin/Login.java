package ca.passerelle.signin;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name one types to sign in. Lower case, so that a phone's keyboard does no harm. */
public record Login(String value) {
  public static final int MIN_LENGTH = 3;
  public static final int MAX_LENGTH = 64;

  private static final Pattern SYNTAX = Pattern.compile("[a-z0-9][a-z0-9._@+-]*");

  public Login {
    if (!valid(value)) {
      throw new IllegalArgumentException("Not a name to sign in with");
    }
  }

  /** What was typed, with spaces around and capitals forgiven. */
  public static Login typed(String text) {
    return new Login(normal(text));
  }

  public static boolean possible(String text) {
    return valid(normal(text));
  }

  static String normal(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean valid(String value) {
    return value.length() >= MIN_LENGTH
        && value.length() <= MAX_LENGTH
        && SYNTAX.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
