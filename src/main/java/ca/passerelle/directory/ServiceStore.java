package ca.passerelle.directory;

import ca.passerelle.shared.Coded;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.ServiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code service} and everything that hangs on it. */
@Component
class ServiceStore {
  private final JdbcClient jdbc;
  private final Translations translations;
  private final Phones phones;
  private final SpokenLanguages languages;
  private final ServiceParts parts;
  private final Clock clock;

  ServiceStore(
      JdbcClient jdbc,
      Translations translations,
      Phones phones,
      SpokenLanguages languages,
      ServiceParts parts,
      Clock clock) {
    this.jdbc = jdbc;
    this.translations = translations;
    this.phones = phones;
    this.languages = languages;
    this.parts = parts;
    this.clock = clock;
  }

  /** In the order of the files; those added later come last. */
  List<EditedService> of(CommunityId community, Translations.Book book) {
    return of(Which.all(community), book);
  }

  /** Only that one. */
  Optional<EditedService> find(CommunityId community, UUID id) {
    return of(community, List.of(id)).stream().findFirst();
  }

  /** Only those, in the order of the files. */
  List<EditedService> of(CommunityId community, Collection<UUID> ids) {
    return of(community, ids, translations.whenAsked(community, ids));
  }

  /** As {@code book} translates them, for whoever reads many, a few at a time. */
  List<EditedService> of(CommunityId community, Collection<UUID> ids, Translations.Book book) {
    return of(Which.of(community, Owner.Kind.SERVICE, ids), book);
  }

  private List<EditedService> of(Which which, Translations.Book book) {
    var rows = ServiceRows.read(jdbc, which, book);
    var telephones = phones.of(which, book);
    var spoken = languages.of(which);
    var documents = parts.documents(which, book);
    var contacts = parts.contacts(which, book);
    var areas = parts.areas(which, book);
    return jdbc.sql(
            """
            select s.*, o.slug as organization from service s
            join organization o on o.community_id = s.community_id and o.id = s.organization_id
            where s.community_id = ?%s order by s.position, s.slug
            """
                .formatted(which.and("s.id")))
        .params(which.values())
        .query((row, _) -> {
          var id = row.getObject("id", UUID.class);
          return new EditedService(
              new ServiceId(id),
              row.getLong("version"),
              new ServiceEntry(
                  row.getString("slug"),
                  row.getString("organization"),
                  book.required(id, "name", row.getString("name")),
                  book.text(id, "summary", row.getString("summary")),
                  book.text(id, "description", row.getString("description")),
                  rows.needs().getOrDefault(id, List.of()),
                  Coded.of(Status.class, row.getString("status").replace(' ', '-')),
                  rows.audiences().getOrDefault(id, List.of()),
                  row.getObject("minimum_age", Integer.class),
                  row.getObject("maximum_age", Integer.class),
                  book.text(id, "eligibility", row.getString("eligibility_description")),
                  spoken.getOrDefault(id, List.of()),
                  book.text(id, "interpretation", row.getString("interpretation_services")),
                  rows.costs().get(id),
                  row.getBoolean("documents_known") ? documents.getOrDefault(id, List.of()) : null,
                  book.text(id, "how_to", row.getString("application_process")),
                  telephones.getOrDefault(id, List.of()),
                  email(row),
                  row.getString("url"),
                  book.text(id, "alert", row.getString("alert")),
                  row.getObject("assured_date", LocalDate.class),
                  rows.sites().getOrDefault(id, List.of()),
                  contacts.getOrDefault(id, List.of()),
                  areas.getOrDefault(id, List.of())));
        })
        .list();
  }

  @Nullable
  private static EmailAddress email(ResultSet row) throws SQLException {
    var email = row.getString("email");
    return email == null ? null : new EmailAddress(email);
  }

  Set<String> slugs(CommunityId community) {
    return Set.copyOf(
        jdbc.sql("select slug from service where community_id = ?")
            .param(community.value())
            .query(String.class)
            .list());
  }

  /** Whether this short name is taken. */
  boolean has(CommunityId community, String slug) {
    return jdbc.sql("select count(*) from service where community_id = ? and id = ?")
            .params(community.value(), Ids.service(community, slug))
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The place after the last. */
  int next(CommunityId community) {
    return jdbc.sql("select coalesce(max(position), -1) + 1 from service where community_id = ?")
        .param(community.value())
        .query(Integer.class)
        .single();
  }

  void add(CommunityId community, int position, ServiceEntry entry) {
    insert(community, position, 0, entry);
  }

  /**
   * False when someone else saved it since.
   *
   * @throws RecordHeld while an import, or somebody else, is changing it
   */
  boolean replace(CommunityId community, EditedService edited) {
    if (!holds(community, edited)) {
      return false;
    }
    var position =
        jdbc.sql("select position from service where community_id = ? and id = ?")
            .params(community.value(), edited.id().value())
            .query(Integer.class)
            .single();
    remove(community, edited.entry().id());
    insert(community, position, edited.version() + 1, edited.entry());
    return true;
  }

  /**
   * False when someone else saved it since; then it stays.
   *
   * @throws RecordHeld while an import, or somebody else, is changing it
   */
  boolean remove(CommunityId community, EditedService known) {
    boolean held = holds(community, known);
    if (held) {
      remove(community, known.entry().id());
    }
    return held;
  }

  /** Whether it is as it was; then nobody else can change it until this transaction ends. */
  private boolean holds(CommunityId community, EditedService known) {
    return Hold.row(
        jdbc, "service", community, known.id().value(), known.version(), known.entry().id());
  }

  /**
   * Nobody else changes it until this transaction ends.
   *
   * @throws RecordHeld while an import, or somebody else, is changing it
   */
  void hold(CommunityId community, String slug) {
    Hold.row(jdbc, "service", community, Ids.service(community, slug), slug);
  }

  private void insert(CommunityId community, int position, long version, ServiceEntry entry) {
    var id = Ids.service(community, entry.id());
    Row.in("service", community)
        .set("id", id)
        .set("slug", entry.id())
        .set("version", version)
        .set("position", position)
        .set("organization_id", Ids.organization(community, entry.organization()))
        .set("name", translations.keep(community, id, "name", entry.name()))
        .set("summary", translations.keep(community, id, "summary", entry.summary()))
        .set("description", translations.keep(community, id, "description", entry.description()))
        .set("status", status(entry).code().replace('-', ' '))
        .set("minimum_age", entry.minimumAge())
        .set("maximum_age", entry.maximumAge())
        .set(
            "eligibility_description",
            translations.keep(community, id, "eligibility", entry.eligibility()))
        .set(
            "interpretation_services",
            translations.keep(community, id, "interpretation", entry.interpretation()))
        .set("application_process", translations.keep(community, id, "how_to", entry.howTo()))
        .set("email", entry.email() == null ? null : entry.email().value())
        .set("url", entry.website())
        .set("alert", translations.keep(community, id, "alert", entry.alert()))
        .set("assured_date", entry.assuredDate())
        .set("documents_known", entry.documents() != null)
        .set("last_modified", clock.instant().atOffset(ZoneOffset.UTC))
        .insert(jdbc);
    var owner = Owner.service(community, id);
    phones.keep(owner, entry.phones());
    languages.keep(owner, entry.languages());
    parts.keep(community, id, entry);
  }

  private static Status status(ServiceEntry entry) {
    return entry.status() == null ? Status.ACTIVE : entry.status();
  }

  void remove(CommunityId community, String slug) {
    var id = Ids.service(community, slug);
    var known =
        jdbc.sql("delete from service where community_id = ? and id = ?")
            .params(community.value(), id)
            .update();
    if (known > 0) {
      var owner = Owner.service(community, id);
      phones.forget(owner);
      languages.forget(owner);
      parts.forget(community, id);
      translations.forget(community, id);
    }
  }
}
