package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organizations or places, one at a time. */
abstract class TableHolding<T extends Record> implements Holding<T> {
  private final RecordKind kind;
  private final SlugTable<T> table;
  private final JdbcClient jdbc;
  private final Translations translations;
  private final String usedBy;

  /**
   * @param usedBy query that counts the rows that point to (community, id)
   */
  TableHolding(
      RecordKind kind,
      SlugTable<T> table,
      JdbcClient jdbc,
      Translations translations,
      String usedBy) {
    this.kind = kind;
    this.table = table;
    this.jdbc = jdbc;
    this.translations = translations;
    this.usedBy = usedBy;
  }

  @Override
  public final RecordKind kind() {
    return kind;
  }

  @Override
  public final Class<T> type() {
    return table.type();
  }

  @Override
  public final Optional<T> find(CommunityId community, String key) {
    return Optional.ofNullable(table.of(community, translations.of(community)).get(key));
  }

  final Collection<T> all(CommunityId community) {
    return table.of(community, translations.of(community)).values();
  }

  final Set<String> keys(CommunityId community) {
    return table.slugs(community);
  }

  @Override
  public final RecordName name(CommunityId community, String key, T entry) {
    return RecordName.of(community, entry);
  }

  @Override
  public final void add(CommunityId community, T entry) {
    table.put(community, 0, entry);
  }

  @Override
  public final void hold(CommunityId community, String key) {
    table.hold(community, key);
  }

  @Override
  public final void replace(CommunityId community, String key, T before, T after) {
    hold(community, key);
    if (find(community, key).filter(before::equals).isEmpty()) {
      throw new ServiceChangedMeanwhile(key);
    }
    table.put(community, 0, after);
  }

  @Override
  public final void remove(CommunityId community, String key) {
    table.remove(community, key);
  }

  @Override
  public final boolean isUsed(CommunityId community, String key) {
    return jdbc.sql(usedBy)
            .params(community.value(), table.owner(community, key).id())
            .query(Long.class)
            .single()
        > 0;
  }

  @Component
  static class Organizations extends TableHolding<OrganizationEntry> {
    static final String USED_BY =
        "select count(*) from service where community_id = ? and organization_id = ?";

    Organizations(OrganizationStore store, JdbcClient jdbc, Translations translations) {
      super(RecordKind.ORGANIZATION, store, jdbc, translations, USED_BY);
    }

    @Override
    public void check(CommunityId community, OrganizationEntry entry) {
      EntryCheck.checkPhones(entry.phones());
    }
  }

  @Component
  static class Locations extends TableHolding<LocationEntry> {
    static final String USED_BY =
        "select count(*) from service_at_location where community_id = ? and location_id = ?";

    Locations(LocationStore store, JdbcClient jdbc, Translations translations) {
      super(RecordKind.LOCATION, store, jdbc, translations, USED_BY);
    }

    @Override
    public void check(CommunityId community, LocationEntry entry) {
      EntryCheck.checkPhones(entry.phones());
    }
  }
}
