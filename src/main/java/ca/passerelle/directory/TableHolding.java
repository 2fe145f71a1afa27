package ca.passerelle.directory;

import ca.passerelle.directory.Page.Part;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organizations or places, one at a time. */
abstract class TableHolding<T extends Record> implements Holding<T> {
  private final RecordKind kind;
  private final SlugTable<T> table;
  private final JdbcClient jdbc;
  private final String services;
  private final List<String> texts;

  /**
   * @param services query for the services that point to (community, id)
   * @param texts of a row {@code r} that are searched, as {@link Where#andWords} asks for them
   */
  TableHolding(
      RecordKind kind, SlugTable<T> table, JdbcClient jdbc, String services, List<String> texts) {
    this.kind = kind;
    this.table = table;
    this.jdbc = jdbc;
    this.services = services;
    this.texts = Stream.concat(Where.called("r").stream(), texts.stream()).toList();
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
    return table.find(community, key);
  }

  /** In the order of their names. */
  final Page<T> page(CommunityId community, String words, Part part) {
    var where =
        Where.in(community, "r.community_id").and("r.slug is not null").andWords(words, texts);
    var from = " from %s r where %s".formatted(table.table(), where);
    var keys =
        jdbc.sql(
                "select r.slug"
                    + from
                    + " order by "
                    + Where.folded("r.name")
                    + ", r.slug"
                    + Part.SQL)
            .params(where.values(part.from(), part.most()))
            .query(String.class)
            .list();
    var total =
        jdbc.sql("select count(*)" + from).params(where.values()).query(Integer.class).single();
    return new Page<>(table.of(community, keys), total);
  }

  /** Whether this short name is taken. */
  final boolean has(CommunityId community, String key) {
    return table.has(community, key);
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
    return !touched(community, key).services().isEmpty();
  }

  @Override
  public final DirectoryChanged touched(CommunityId community, String key) {
    var affected =
        jdbc.sql(services)
            .params(community.value(), table.id(community, key))
            .query((row, _) -> new ServiceId(row.getObject(1, UUID.class)))
            .set();
    return new DirectoryChanged(
        community, false, affected, kind == RecordKind.LOCATION ? Set.of(key) : Set.of());
  }

  @Component
  static class Organizations extends TableHolding<OrganizationEntry> {
    static final String USED_BY =
        "select count(*) from service where community_id = ? and organization_id = ?";

    Organizations(OrganizationStore store, JdbcClient jdbc) {
      super(
          RecordKind.ORGANIZATION,
          store,
          jdbc,
          "select id from service where community_id = ? and organization_id = ?",
          List.of(
              Where.looks("r.email"),
              Where.looks("r.website"),
              """
              exists (select 1 from phone p where p.community_id = r.community_id
                and p.organization_id = r.id and p.number like ?)
              """));
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

    Locations(LocationStore store, JdbcClient jdbc) {
      super(
          RecordKind.LOCATION,
          store,
          jdbc,
          "select service_id from service_at_location where community_id = ? and location_id = ?",
          List.of(
              """
              exists (select 1 from address a where a.community_id = r.community_id
                and a.location_id = r.id and %s)
              """
                  .formatted(
                      Where.looks(
                          "a.address_1 || ' ' || a.city || ' ' || coalesce(a.postal_code, '')"))));
    }

    @Override
    public void check(CommunityId community, LocationEntry entry) {
      EntryCheck.checkPhones(entry.phones());
    }
  }
}
