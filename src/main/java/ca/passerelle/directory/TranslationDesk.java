package ca.passerelle.directory;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Where editors see what lacks another language, and say what they read again. */
@Service
@Transactional
@PreAuthorize("hasRole('EDITOR')")
public class TranslationDesk {
  private final ServiceStore services;
  private final OrganizationStore organizations;
  private final LocationStore locations;
  private final NeedStore needs;
  private final Translations translations;
  private final TranslationStates states;
  private final Authority authority;

  TranslationDesk(
      ServiceStore services,
      OrganizationStore organizations,
      LocationStore locations,
      NeedStore needs,
      Translations translations,
      TranslationStates states,
      Authority authority) {
    this.services = services;
    this.organizations = organizations;
    this.locations = locations;
    this.needs = needs;
    this.translations = translations;
    this.states = states;
    this.authority = authority;
  }

  /** Every text that is written in French, with what {@code language} has for it. */
  public List<TranslationLine> all(CommunityId community, Language language) {
    authority.require(Role.EDITOR, community);
    var book = translations.of(community);
    var known = states.of(community);
    var entries = new ArrayList<Record>(needs.current(community).values());
    services.of(community, book).forEach(service -> entries.add(service.entry()));
    entries.addAll(organizations.of(community, book).values());
    entries.addAll(locations.of(community, book).values());
    return entries.stream().flatMap(entry -> lines(community, entry, language, known)).toList();
  }

  private static Stream<TranslationLine> lines(
      CommunityId community,
      Record entry,
      Language language,
      Map<TranslationStates.Text, TranslationState> known) {
    var record = RecordName.of(community, entry);
    JsonNode tree = Json.mapper().valueToTree(entry);
    return tree.properties().stream()
        .filter(field -> TranslationStates.isText(field.getValue()))
        .map(field -> {
          var text = Optional.ofNullable(field.getValue().get(language.tag()));
          return new TranslationLine(
              record.kind(),
              record.id(),
              record.key(),
              record.inFrench(),
              field.getKey(),
              text.isEmpty()
                  ? TranslationState.MISSING
                  : known.getOrDefault(
                      new TranslationStates.Text(record.id(), field.getKey(), language.tag()),
                      TranslationState.DONE),
              field.getValue().path(Language.FRENCH.tag()).asString(),
              text.map(JsonNode::asString));
        });
  }

  /** Somebody read the translation, or knows where it comes from. */
  public void mark(
      CommunityId community, UUID record, String field, Language language, TranslationState state) {
    authority.require(Role.EDITOR, community);
    var text = new TranslationStates.Text(record, field, language.tag());
    switch (state) {
      case DONE, MISSING -> states.forget(community, text);
      case MACHINE, TO_REVIEW -> states.put(community, text, state);
    }
  }
}
