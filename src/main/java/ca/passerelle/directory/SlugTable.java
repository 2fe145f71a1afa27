package ca.passerelle.directory;

import ca.passerelle.configuration.NamedSection;
import ca.passerelle.configuration.Remark;
import ca.passerelle.shared.CommunityId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Items of the files that are the rows of one table, each under its short name, with telephones.
 */
abstract class SlugTable<T extends Record> extends NamedSection<T> {
  private final JdbcClient jdbc;
  private final Translations translations;
  private final Phones phones;
  private final History history;
  private final Owner.Kind kind;
  private final String table;

  SlugTable(
      Owner.Kind kind,
      Class<T> type,
      Function<T, String> slug,
      JdbcClient jdbc,
      Translations translations,
      Phones phones,
      History history) {
    super(kind.table() + "s", type, slug);
    this.kind = kind;
    this.table = kind.table();
    this.jdbc = jdbc;
    this.translations = translations;
    this.phones = phones;
    this.history = history;
  }

  /** By short name. */
  abstract Map<String, T> of(Which which, Translations.Book book);

  /** All there are, by short name. */
  final Map<String, T> of(CommunityId community, Translations.Book book) {
    return of(Which.all(community), book);
  }

  /** Only that one. */
  final Optional<T> find(CommunityId community, String slug) {
    return Optional.ofNullable(
        of(Which.one(owner(community, slug)), translations.whenAsked(community)).get(slug));
  }

  /** Only those, in the order they are asked for. */
  final List<T> of(CommunityId community, List<String> slugs) {
    var ids = slugs.stream().map(slug -> id(community, slug)).toList();
    var known = of(Which.of(community, kind, ids), translations.whenAsked(community, ids));
    return slugs.stream().map(known::get).filter(Objects::nonNull).toList();
  }

  abstract List<PhoneEntry> phones(T item);

  abstract UUID id(CommunityId community, String slug);

  final Owner owner(CommunityId community, String slug) {
    return new Owner(kind, community, id(community, slug));
  }

  /**
   * Writes the row itself, and what belongs to it but telephones.
   *
   * @param version how often it was saved since it was added
   */
  abstract void write(Owner owner, T item, long version);

  /** Deletes what belongs to the row but telephones and translations. */
  abstract void forgetParts(Owner owner);

  @Override
  public List<Remark> remarks(T item) {
    return Phones.remarks(phones(item));
  }

  @Override
  public Map<String, T> current(CommunityId community) {
    var entries = new LinkedHashMap<>(of(community, translations.of(community)));
    entries.keySet().removeAll(SourceRecords.slugs(jdbc, community, table)); // no file's own
    return entries;
  }

  /**
   * Nobody else changes the row until this transaction ends.
   *
   * @throws RecordHeld while an import, or somebody else, is changing it
   */
  final void hold(CommunityId community, String slug) {
    Hold.row(jdbc, table, community, id(community, slug), slug);
  }

  Set<String> slugs(CommunityId community) {
    return jdbc
        .sql("select slug from %s where community_id = ? and slug is not null".formatted(table))
        .param(community.value())
        .query(String.class)
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** How often each was saved, by short name. */
  Map<String, Long> versions(CommunityId community) {
    var versions = new HashMap<String, Long>();
    jdbc.sql(
            "select slug, version from %s where community_id = ? and slug is not null"
                .formatted(table))
        .param(community.value())
        .query(row -> {
          versions.put(row.getString(1), row.getLong(2));
        });
    return versions;
  }

  final String table() {
    return table;
  }

  /** Whether this short name is taken. */
  final boolean has(CommunityId community, String slug) {
    return jdbc.sql("select count(*) from %s where community_id = ? and id = ?".formatted(table))
            .params(community.value(), id(community, slug))
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public void put(CommunityId community, int position, T item) {
    var owner = owner(community, key(item));
    var version =
        jdbc.sql("select version from %s where community_id = ? and id = ?".formatted(table))
            .params(community.value(), owner.id())
            .query(Long.class)
            .optional();
    remove(community, key(item));
    write(owner, item, version.map(before -> before + 1).orElse(0L));
    phones.keep(owner, phones(item));
  }

  /** One that is not there yet. */
  void add(CommunityId community, T item) {
    var owner = owner(community, key(item));
    write(owner, item, 0);
    phones.keep(owner, phones(item));
  }

  /**
   * False when someone else saved it since.
   *
   * @param version as it was when it was read; it is one more afterwards
   * @throws RecordHeld while somebody is changing it
   */
  boolean replace(CommunityId community, T item, long version) {
    boolean held = holds(community, key(item), version);
    if (held) {
      put(community, 0, item);
    }
    return held;
  }

  /**
   * False when someone else saved it since.
   *
   * @throws RecordHeld while somebody is changing it
   */
  boolean remove(CommunityId community, String slug, long version) {
    boolean held = holds(community, slug, version);
    if (held) {
      remove(community, slug);
    }
    return held;
  }

  /** Whether it is as it was; then nobody else can change it until this transaction ends. */
  private boolean holds(CommunityId community, String slug, long version) {
    return Hold.row(jdbc, table, community, id(community, slug), version, slug);
  }

  @Override
  public void replaced(CommunityId community, T before, Optional<T> after) {
    history.byFiles(community, before, after);
  }

  @Override
  public void remove(CommunityId community, String slug) {
    var owner = owner(community, slug);
    var known =
        jdbc.sql("delete from %s where community_id = ? and id = ?".formatted(table))
            .params(community.value(), owner.id())
            .update();
    if (known > 0) {
      phones.forget(owner);
      translations.forget(community, owner.id());
      forgetParts(owner);
    }
  }
}
