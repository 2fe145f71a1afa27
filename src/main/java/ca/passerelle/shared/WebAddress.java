package ca.passerelle.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of websites as people type them: nobody writes « https:// » on a card. */
public final class WebAddress {
  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");
  private static final Pattern SYNTAX =
      Pattern.compile(
          "(?i)https?://[\\p{L}0-9][\\p{L}0-9-]*(\\.[\\p{L}0-9-]+)+(:[0-9]+)?([/?#]\\S*)?");

  private WebAddress() {}

  /** The whole address, completed where only its beginning lacks; empty when it is none. */
  public static Optional<String> typed(String text) {
    var stripped = text.strip();
    var whole =
        SCHEME.matcher(stripped).matches() && !stripped.matches("[^/:]+\\.[^/:]+:[0-9]+.*")
            ? stripped
            : "https://" + stripped;
    return SYNTAX.matcher(whole).matches() ? Optional.of(whole) : Optional.empty();
  }
}
