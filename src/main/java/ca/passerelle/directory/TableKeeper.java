package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organizations and places: a row of one table, that services point to. */
final class TableKeeper<T extends Record> extends SourceKeeper<T> {
  private final SlugTable<T> table;
  private final CommunityId community;
  private final JdbcClient jdbc;
  private final Translations translations;
  private final String usedBy;
  private final Map<String, T> here = new LinkedHashMap<>();
  private final Map<String, Long> versions = new HashMap<>();
  private final Set<String> slugs;
  private boolean read;

  /**
   * @param usedBy query that counts the rows that point to (community, id)
   */
  TableKeeper(
      SourceKind kind,
      SlugTable<T> table,
      CommunityId community,
      JdbcClient jdbc,
      Translations translations,
      String usedBy) {
    super(kind, table.type());
    this.table = table;
    this.community = community;
    this.jdbc = jdbc;
    this.translations = translations;
    this.usedBy = usedBy;
    this.slugs = table.slugs(community);
  }

  @Override
  boolean has(String slug) {
    return slugs.contains(slug);
  }

  @Override
  Map<String, T> here() {
    if (!read) {
      versions.putAll(table.versions(community)); // first: who saves in between is noticed
      here.putAll(table.of(community, translations.of(community)));
      read = true;
    }
    return here;
  }

  @Override
  void only(Collection<String> slugs) {
    here.clear();
    versions.putAll(table.versions(community)); // first, as below
    table.of(community, List.copyOf(slugs)).forEach(entry -> here.put(slug(entry), entry));
    read = true;
  }

  @Override
  Optional<T> find(String slug) {
    return table.find(community, slug);
  }

  @Override
  String slug(T entry) {
    return table.key(entry);
  }

  @Override
  void add(T entry) {
    table.add(community, entry);
  }

  @Override
  boolean replace(T entry) {
    var slug = slug(entry);
    long version = Objects.requireNonNull(versions.get(slug));
    boolean replaced = table.replace(community, entry, version);
    if (replaced) {
      versions.put(slug, version + 1);
      here.put(slug, entry);
    }
    return replaced;
  }

  @Override
  void force(T entry) {
    table.put(community, 0, entry);
    versions.merge(slug(entry), 1L, Long::sum);
    here.put(slug(entry), entry);
  }

  @Override
  boolean remove(String slug) {
    var version = versions.get(slug);
    boolean removed = version == null || table.remove(community, slug, version);
    if (removed) {
      here.remove(slug);
    }
    return removed;
  }

  @Override
  void erase(String slug) {
    table.remove(community, slug);
    here.remove(slug);
  }

  @Override
  boolean isUsed(String slug) {
    return jdbc.sql(usedBy)
            .params(community.value(), table.owner(community, slug).id())
            .query(Long.class)
            .single()
        > 0;
  }
}
