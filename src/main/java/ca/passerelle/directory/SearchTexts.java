package ca.passerelle.directory;

import ca.passerelle.directory.search.Findable;
import ca.passerelle.directory.search.Findable.Part;
import ca.passerelle.directory.search.Findable.Passage;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.Translated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of the read model is searched. Addresses, telephones and the names of people are not: there
 * is nothing to hide in the index because nothing hidden ever comes in.
 */
final class SearchTexts {
  /** Fewer letters of an organization's name are no name. */
  private static final int LEAST_INITIALS = 3;

  private final List<Passage> passages = new ArrayList<>();

  private SearchTexts() {}

  static List<Findable> of(Atlas atlas) {
    var needs = atlas.needs().stream().collect(Collectors.toMap(Need::id, Function.identity()));
    return atlas.services().values().stream().map(service -> findable(service, needs)).toList();
  }

  private static Findable findable(KnownService service, Map<NeedId, Need> needs) {
    var entry = service.entry();
    var organization = service.provider().name();
    var texts =
        new SearchTexts()
            .with(Part.NAME, entry.name())
            .with(Part.ORGANIZATION, organization)
            .initials(organization)
            .with(Part.TEXT, entry.summary())
            .with(Part.TEXT, entry.description())
            .with(Part.TEXT, entry.eligibility());
    if (service.provider().id().equals(OrganizationEntry.OF_A_LIST)) {
      texts.with(Part.ORGANIZATION, Translated.french(entry.organization())); // its old name
    }
    service.sites().stream()
        .map(KnownService.KnownSite::place)
        .filter(place -> !place.virtual())
        .forEach(place -> texts.with(Part.TEXT, place.name()));
    for (var code : entry.needs()) {
      var need = needs.get(code);
      if (need != null) {
        texts.with(Part.NEED, need.label()).with(Part.NEED, need.examples());
      }
    }
    var marks =
        Stream.concat(
                entry.needs().stream().map(NeedId::value),
                entry.audience().stream().map(Audience::code))
            .toList();
    return new Findable(service.id().value(), texts.passages, marks);
  }

  private SearchTexts with(Part part, @Nullable Translated text) {
    if (text != null) {
      text.texts().forEach((language, words) -> passages.add(new Passage(part, language, words)));
    }
    return this;
  }

  /** People call an organization by the first letters of its name. */
  private SearchTexts initials(Translated name) {
    name.texts()
        .forEach((language, words) -> {
          var initials =
              Stream.of(words.split("[^\\p{L}]+"))
                  .filter(word -> word.length() > 2)
                  .map(word -> word.substring(0, 1))
                  .collect(Collectors.joining());
          if (initials.length() >= LEAST_INITIALS) {
            passages.add(new Passage(Part.ORGANIZATION, language, initials));
          }
        });
    return this;
  }
}
