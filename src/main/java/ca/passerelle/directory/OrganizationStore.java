package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.EmailAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code organization}, for those the deployment knows well. */
@Component
@Order(20)
class OrganizationStore extends SlugTable<OrganizationEntry> {
  private final JdbcClient jdbc;
  private final Translations translations;
  private final Phones phones;
  private final SpokenLanguages languages;
  private final ContactPersons contacts;
  private final Identifiers identifiers;

  OrganizationStore(
      JdbcClient jdbc,
      Translations translations,
      Phones phones,
      SpokenLanguages languages,
      ContactPersons contacts,
      Identifiers identifiers,
      History history) {
    super(
        Owner.Kind.ORGANIZATION,
        OrganizationEntry.class,
        OrganizationEntry::id,
        jdbc,
        translations,
        phones,
        history);
    this.jdbc = jdbc;
    this.translations = translations;
    this.phones = phones;
    this.languages = languages;
    this.contacts = contacts;
    this.identifiers = identifiers;
  }

  @Override
  Map<String, OrganizationEntry> of(Which which, Translations.Book book) {
    var telephones = phones.of(which, book);
    var spoken = languages.of(which);
    var persons = contacts.of(which, book);
    var registered = identifiers.of(which, book);
    var entries = new LinkedHashMap<String, OrganizationEntry>();
    jdbc.sql(
            "select * from organization where community_id = ? and slug is not null%s order by slug"
                .formatted(which.and("id")))
        .params(which.values())
        .query(row -> {
          var id = row.getObject("id", UUID.class);
          var email = row.getString("email");
          entries.put(
              row.getString("slug"),
              new OrganizationEntry(
                  row.getString("slug"),
                  book.required(id, "name", row.getString("name")),
                  book.text(id, "description", row.getString("description")),
                  telephones.getOrDefault(id, List.of()),
                  email == null ? null : new EmailAddress(email),
                  row.getString("website"),
                  spoken.getOrDefault(id, List.of()),
                  persons.getOrDefault(id, List.of()),
                  registered.getOrDefault(id, List.of())));
        });
    return entries;
  }

  @Override
  List<PhoneEntry> phones(OrganizationEntry item) {
    return item.phones();
  }

  @Override
  UUID id(CommunityId community, String slug) {
    return Ids.organization(community, slug);
  }

  @Override
  void write(Owner owner, OrganizationEntry item, long version) {
    var community = owner.community();
    var id = owner.id();
    var email = item.email();
    Row.in("organization", community)
        .set("id", id)
        .set("slug", item.id())
        .set("version", version)
        .set("name", translations.keep(community, id, "name", item.name()))
        .set("description", translations.keep(community, id, "description", item.description()))
        .set("email", email == null ? null : email.value())
        .set("website", item.website())
        .insert(jdbc);
    languages.keep(owner, item.languages());
    contacts.keep(owner, item.contacts());
    identifiers.keep(owner, item.identifiers());
  }

  @Override
  void forgetParts(Owner owner) {
    languages.forget(owner);
    contacts.forget(owner);
    identifiers.forget(owner);
  }
}
