package ca.passerelle.api;

import ca.passerelle.uikit.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person reads where the server refuses before any screen of ours can be drawn, such as at
 * an address that cannot be one: in every language we have, for it does not know whose it is.
 */
final class PlainPage {
  private static final Duration TRIED_AGAIN = Duration.ofSeconds(15);

  private PlainPage() {}

  /** There is nothing at this address. */
  static String nothingHere() {
    return page("", locale -> section(locale, "citizen.notfound", "/", "citizen.brand.label"));
  }

  /**
   * We cannot answer now. A tablet in a public place has nobody to try again: it does so itself.
   */
  static String trouble() {
    return page(
        "<meta http-equiv=\"refresh\" content=\"%d\">".formatted(TRIED_AGAIN.toSeconds()),
        locale -> section(locale, "citizen.trouble", "", "code.retry"));
  }

  private static String page(String head, Function<Locale, String> section) {
    return """
    <!doctype html>
    <html lang="fr"><head><meta charset="utf-8"><title>Passerelle</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">%s
    <style>
    body { margin: 0 auto; max-width: 34rem; padding: 3rem 1.5rem; font: 1.25rem/1.5 system-ui, sans-serif;
      background: #fbf7ee; color: #16211f; }
    a { display: inline-block; min-height: 4rem; line-height: 4rem; padding: 0 1.5rem; border-radius: 1rem;
      background: #0b4f4a; color: #fff; text-decoration: none; font-weight: bold; }
    section { margin-bottom: 3rem; }
    </style></head><body>
    %s</body></html>
    """
        .formatted(
            head,
            Stream.of(Locale.FRENCH, Locale.ENGLISH).map(section).collect(Collectors.joining()));
  }

  private static String section(Locale locale, String about, String href, String label) {
    var texts = Texts.of(locale, about, label);
    return "<section lang=\"%s\"><h1>%s</h1><p>%s</p>%s<p><a href=\"%s\">%s</a></p></section>\n"
        .formatted(
            locale.getLanguage(),
            Objects.requireNonNull(texts.get(about)),
            Objects.requireNonNull(texts.get(about + ".text")),
            Optional.ofNullable(texts.get(about + ".danger"))
                .map("<p><b>%s</b></p>"::formatted)
                .orElse(""),
            href,
            Objects.requireNonNull(texts.get(label)));
  }
}
