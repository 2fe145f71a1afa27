package ca.passerelle.signin;

import java.util.Locale;

/** A password someone chose. Length is what protects; no rule about signs or capitals. */
record NewPassword(String value) {
  static final int MIN_LENGTH = 12;
  static final int MAX_LENGTH = 128;

  NewPassword {
    if (value.length() < MIN_LENGTH || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("A password has 12 to 128 characters");
    }
    if (value.chars().distinct().count() < 5) {
      throw new IllegalArgumentException("A password is not one character again and again");
    }
  }

  /** Whether it is long and varied enough, and does not simply hold the name one signs in with. */
  static boolean good(String text, String login) {
    if (text.length() < MIN_LENGTH
        || text.length() > MAX_LENGTH
        || text.chars().distinct().count() < 5) {
      return false;
    }
    return login.isBlank()
        || !text.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))
        || text.length() >= login.length() + MIN_LENGTH;
  }

  @Override
  public String toString() {
    return "••••";
  }
}
