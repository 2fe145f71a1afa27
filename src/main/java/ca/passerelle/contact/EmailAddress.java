package ca.passerelle.contact;

import java.util.regex.Pattern;

/** An e-mail address one can write to: ASCII, at most 254 characters, a domain with a dot. */
public record EmailAddress(String value) {
  private static final Pattern SYNTAX =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

  public EmailAddress {
    if (value.length() > 254 || !SYNTAX.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  /** Enough for its owner to recognize it: the first letter and the domain. */
  public String hint() {
    return value.charAt(0) + "•••" + value.substring(value.indexOf('@'));
  }

  @Override
  public String toString() {
    return value.charAt(0) + "•••";
  }
}
