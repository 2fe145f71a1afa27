package ca.passerelle.directory;

import ca.passerelle.configuration.ConfigSection;
import ca.passerelle.configuration.Remark;
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
class OrganizationStore implements ConfigSection<OrganizationEntry> {
  private final JdbcClient jdbc;
  private final Translations translations;
  private final Phones phones;
  private final SpokenLanguages languages;

  OrganizationStore(
      JdbcClient jdbc, Translations translations, Phones phones, SpokenLanguages languages) {
    this.jdbc = jdbc;
    this.translations = translations;
    this.phones = phones;
    this.languages = languages;
  }

  @Override
  public String name() {
    return "organizations";
  }

  @Override
  public Class<OrganizationEntry> type() {
    return OrganizationEntry.class;
  }

  @Override
  public String key(OrganizationEntry item) {
    return item.id();
  }

  @Override
  public List<Remark> remarks(OrganizationEntry item) {
    return Phones.remarks(item.phones());
  }

  @Override
  public Map<String, OrganizationEntry> current(CommunityId community) {
    return of(community, translations.of(community));
  }

  Map<String, OrganizationEntry> of(CommunityId community, Translations.Book book) {
    var telephones = phones.of(community, book);
    var spoken = languages.of(community);
    var entries = new LinkedHashMap<String, OrganizationEntry>();
    jdbc.sql("select * from organization where community_id = ? and slug is not null order by slug")
        .param(community.value())
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
                  spoken.getOrDefault(id, List.of())));
        });
    return entries;
  }

  @Override
  public void put(CommunityId community, int position, OrganizationEntry item) {
    remove(community, item.id());
    var id = Ids.organization(community, item.id());
    Row.in("organization", community)
        .set("id", id)
        .set("slug", item.id())
        .set("name", translations.keep(community, id, "name", item.name()))
        .set("description", translations.keep(community, id, "description", item.description()))
        .set("email", item.email() == null ? null : item.email().value())
        .set("website", item.website())
        .insert(jdbc);
    phones.keep(community, id, item.phones());
    languages.keep(community, id, item.languages());
  }

  @Override
  public void remove(CommunityId community, String key) {
    var id = Ids.organization(community, key);
    var known =
        jdbc.sql("delete from organization where community_id = ? and id = ?")
            .params(community.value(), id)
            .update();
    if (known > 0) {
      phones.forget(community, id);
      languages.forget(community, id);
      translations.forget(community, id);
    }
  }
}
