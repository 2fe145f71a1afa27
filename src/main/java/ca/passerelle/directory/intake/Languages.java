package ca.passerelle.directory.intake;

import ca.passerelle.shared.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Languages by whatever people call them: {@code fr}, {@code fra}, French, français. */
final class Languages {
  private static final Map<String, String> TAGS = tags();

  private Languages() {}

  static Optional<Language> named(String name) {
    return Optional.ofNullable(TAGS.get(name.strip().toLowerCase(Locale.ROOT))).map(Language::new);
  }

  private static Map<String, String> tags() {
    var tags = new HashMap<String, String>();
    for (var code : Locale.getISOLanguages()) {
      var language = Locale.of(code);
      for (var shown : new Locale[] {Locale.ENGLISH, Locale.FRENCH, language}) {
        tags.putIfAbsent(language.getDisplayLanguage(shown).toLowerCase(Locale.ROOT), code);
      }
      try {
        tags.putIfAbsent(language.getISO3Language(), code);
      } catch (MissingResourceException noLongName) {
        // then by the others only
      }
    }
    for (var code : Locale.getISOLanguages()) {
      tags.put(code, code);
    }
    tags.put("fre", "fr");
    return tags;
  }
}
