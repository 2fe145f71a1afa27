package ca.passerelle.api;

import ca.passerelle.uikit.Texts;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person reads where the server refuses before any screen of ours can be drawn, such as at
 * an address that cannot be one: in every language we have, for it does not know whose it is.
 */
final class PlainPage {
  private PlainPage() {}

  static String nothingHere() {
    return """
    <!doctype html>
    <html lang="fr"><head><meta charset="utf-8"><title>Passerelle</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
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
            Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .map(PlainPage::section)
                .collect(Collectors.joining()));
  }

  private static String section(Locale locale) {
    var texts = Texts.of(locale, "citizen.notfound", "citizen.brand.label");
    return "<section lang=\"%s\"><h1>%s</h1><p>%s</p><p><a href=\"/\">%s</a></p></section>\n"
        .formatted(
            locale.getLanguage(),
            Objects.requireNonNull(texts.get("citizen.notfound")),
            Objects.requireNonNull(texts.get("citizen.notfound.text")),
            Objects.requireNonNull(texts.get("citizen.brand.label")));
  }
}
