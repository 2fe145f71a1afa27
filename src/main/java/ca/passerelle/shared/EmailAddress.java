package ca.passerelle.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address. Whether someone reads it, only a message can tell. */
public record EmailAddress(@JsonValue String value) {
  /** Longest address a mail server must accept (RFC 5321, 4.5.3.1.3). */
  public static final int MAX_LENGTH = 254;

  private static final Pattern CHARACTERS = Pattern.compile("[!-~&&[^\\\\\"(),:;<>\\[\\]]]+");
  private static final Pattern SYNTAX =
      Pattern.compile(
          "[^@.]+(\\.[^@.]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
              + "(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\\.[A-Za-z]{2,}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public EmailAddress {
    if (value.length() > MAX_LENGTH
        || !CHARACTERS.matcher(value).matches()
        || !SYNTAX.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  /** What someone typed; empty when it is no address. */
  public static Optional<EmailAddress> typed(String text) {
    try {
      return Optional.of(new EmailAddress(text.strip()));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  /** Enough for its owner to recognise it, too little for anyone else. */
  public String hint() {
    return value.charAt(0) + "•••@" + value.charAt(value.indexOf('@') + 1) + "•••";
  }

  @Override
  public String toString() {
    return hint();
  }
}
