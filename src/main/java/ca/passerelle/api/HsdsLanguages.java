package ca.passerelle.api;

import ca.passerelle.community.Communities;
import ca.passerelle.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In which language somebody reads the directory, as they say with Accept-Language. */
@Component
class HsdsLanguages {
  /** A longer wish is none. */
  private static final int LONGEST = 500;

  private final Communities communities;

  HsdsLanguages(Communities communities) {
    this.communities = communities;
  }

  /** Those any community speaks, French first. */
  List<Language> all() {
    return Stream.concat(
            Stream.of(Language.FRENCH),
            communities.all().stream().flatMap(community -> community.languages().stream()))
        .distinct()
        .toList();
  }

  /** The best we have; French where nothing is said, or nothing that we speak. */
  Language wished(@Nullable String accepted) {
    if (accepted == null || accepted.isBlank() || accepted.length() > LONGEST) {
      return Language.FRENCH;
    }
    try {
      var tag =
          Locale.lookupTag(
              Locale.LanguageRange.parse(accepted), all().stream().map(Language::tag).toList());
      return all().stream()
          .filter(language -> language.tag().equalsIgnoreCase(tag))
          .findFirst()
          .orElse(Language.FRENCH);
    } catch (IllegalArgumentException notAWish) {
      return Language.FRENCH;
    }
  }
}
