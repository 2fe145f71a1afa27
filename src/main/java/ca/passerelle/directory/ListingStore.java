package ca.passerelle.directory;

import ca.passerelle.configuration.NamedSection;
import ca.passerelle.configuration.Scope;
import ca.passerelle.directory.ListedOrganization.Learnt;
import ca.passerelle.shared.Coded;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Organizations a community names and nobody described: they are shown by their name and send to
 * 211, until someone knows more.
 */
@Component
@Order(21)
class ListingStore extends NamedSection<ListedOrganization> {
  /** What the list says beside the name; kept as said, whatever editors make of it. */
  private static final List<String> COLUMNS = List.of("secteur", "publics", "roles");

  private final JdbcClient jdbc;
  private final Translations translations;
  private final Phones phones;
  private final History history;

  ListingStore(JdbcClient jdbc, Translations translations, Phones phones, History history) {
    super("organismes", ListedOrganization.class, ListedOrganization::nom);
    this.jdbc = jdbc;
    this.translations = translations;
    this.phones = phones;
    this.history = history;
  }

  @Override
  public boolean concerns(ListedOrganization item, Scope scope) {
    return item.communaute().equals(scope.listedAs());
  }

  @Override
  public Map<String, ListedOrganization> current(CommunityId community) {
    var items = new LinkedHashMap<String, ListedOrganization>();
    of(community, translations.of(community)).forEach((name, kept) -> items.put(name, kept.item()));
    return items;
  }

  /** By the name the list gives, without the translations of everything else. */
  Map<String, Kept> of(CommunityId community) {
    var ids =
        jdbc.sql("select id from organization where community_id = ? and listed_as is not null")
            .param(community.value())
            .query(UUID.class)
            .list();
    return of(community, translations.whenAsked(community, ids));
  }

  /** By the name the list gives. */
  Map<String, Kept> of(CommunityId community, Translations.Book book) {
    var words = words(community);
    var telephones = phones.of(listed(community), book);
    var listed = new LinkedHashMap<String, Kept>();
    jdbc.sql(
            "select * from organization where community_id = ? and listed_as is not null order by listed_name")
        .param(community.value())
        .query(row -> {
          var id = row.getObject("id", UUID.class);
          var name = row.getString("listed_name");
          var secteur = words.get(id + "secteur");
          var email = row.getString("email");
          var status = row.getString("listed_status");
          var learnt =
              new Learnt(
                  unless(name, book.required(id, "name", row.getString("name"))),
                  unless(secteur, book.text(id, "description", row.getString("description"))),
                  telephones.getOrDefault(id, List.of()),
                  email == null ? null : new EmailAddress(email),
                  row.getString("website"),
                  status == null ? null : Coded.of(Status.class, status),
                  row.getObject("assured_date", LocalDate.class));
          listed.put(
              name,
              new Kept(
                  id,
                  row.getLong("version"),
                  new ListedOrganization(
                      name,
                      row.getString("listed_as"),
                      secteur,
                      words.get(id + "publics"),
                      words.get(id + "roles"),
                      learnt.orNull())));
        });
    return listed;
  }

  /** A list names a few hundred; beside them may stand tens of thousands that were imported. */
  private Which listed(CommunityId community) {
    return Which.of(
        community,
        Owner.Kind.ORGANIZATION,
        jdbc.sql("select id from organization where community_id = ? and listed_as is not null")
            .param(community.value())
            .query(UUID.class)
            .list());
  }

  private static @Nullable Translated unless(@Nullable String listed, @Nullable Translated text) {
    return listed == null || text == null || !text.equals(Translated.french(listed)) ? text : null;
  }

  private Map<String, String> words(CommunityId community) {
    var words = new HashMap<String, String>();
    jdbc.sql(
            """
            select link_id, link_type, attribute_value from attribute
            where community_id = ? and link_type in ('secteur', 'publics', 'roles')
            """)
        .param(community.value())
        .query(row -> {
          words.put(row.getString(1) + row.getString(2), row.getString(3));
        });
    return words;
  }

  @Override
  public void put(CommunityId community, int position, ListedOrganization item) {
    var id = Ids.listing(community, item.nom());
    var version =
        jdbc.sql("select version from organization where community_id = ? and id = ?")
            .params(community.value(), id)
            .query(Long.class)
            .optional();
    remove(community, item.nom());
    Row.in("organization", community)
        .set("id", id)
        .set("name", item.nom())
        .set("description", item.secteur())
        .set("listed_as", item.communaute())
        .set("listed_name", item.nom())
        .set("version", version.map(before -> before + 1).orElse(0L))
        .insert(jdbc);
    keep(community, id, "secteur", item.secteur());
    keep(community, id, "publics", item.publics());
    keep(community, id, "roles", item.roles());
  }

  private void keep(CommunityId community, UUID id, String type, @Nullable String words) {
    if (words != null) {
      Row.in("attribute", community)
          .set("id", Ids.part("attribute", id, type, 1))
          .set("link_id", id)
          .set("link_entity", "organization")
          .set("link_type", type)
          .set("position", 0)
          .set("attribute_value", words)
          .insert(jdbc);
    }
  }

  /** What an editor learnt; false when someone else saved it since. */
  boolean learn(CommunityId community, Kept before, ListingEntry entry) {
    var email = entry.email();
    var description =
        entry.description() == null && before.item().secteur() != null
            ? Translated.french(before.item().secteur())
            : entry.description();
    var id = before.id();
    var held =
        jdbc.sql(
                """
                update organization
                set version = version + 1, name = ?, description = ?, email = ?, website = ?,
                  listed_status = ?, assured_date = ?
                where community_id = ? and id = ? and version = ?
                """)
            .param(entry.name().in(Language.FRENCH))
            .param(description == null ? null : description.in(Language.FRENCH))
            .param(email == null ? null : email.value())
            .param(entry.website())
            .param(entry.isVisible() ? null : Status.DEFUNCT.code())
            .param(entry.assuredDate())
            .param(community.value())
            .param(id)
            .param(before.version())
            .update();
    if (held == 0) {
      return false;
    }
    translations.forget(community, id);
    translations.keep(community, id, "name", entry.name());
    translations.keep(community, id, "description", description);
    var owner = Owner.organization(community, id);
    phones.forget(owner);
    phones.keep(owner, entry.phones());
    return true;
  }

  /** Needs are told apart: another file names them. */
  @Override
  public void replaced(
      CommunityId community, ListedOrganization before, Optional<ListedOrganization> after) {
    var was = before.entry(List.of());
    var record = RecordName.listed(community, before.nom(), was.name());
    var files = new ChangedBy.Files();
    after
        .map(listed -> listed.entry(List.of()))
        .ifPresentOrElse(
            became -> history.changed(record, files, was, became, OptionalLong.empty()),
            () -> history.removed(record, files, was, OptionalLong.empty()));
  }

  @Override
  public void remove(CommunityId community, String key) {
    var id = Ids.listing(community, key);
    for (var column : COLUMNS) {
      jdbc.sql("delete from attribute where community_id = ? and link_id = ? and link_type = ?")
          .params(community.value(), id, column)
          .update();
    }
    phones.forget(Owner.organization(community, id));
    translations.forget(community, id);
    jdbc.sql("delete from organization where community_id = ? and id = ?")
        .params(community.value(), id)
        .update();
  }

  /** A listed organization and how often it was saved. */
  record Kept(UUID id, long version, ListedOrganization item) {}
}
