package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the table {@code source_conflict}: what is not decided yet, of one source and kind. */
final class SourceConflicts {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final CommunityId community;
  private final String source;
  private final String kind;

  SourceConflicts(
      JdbcClient jdbc, Clock clock, CommunityId community, String source, SourceKind kind) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.community = community;
    this.source = source;
    this.kind = kind.name().toLowerCase(Locale.ROOT);
  }

  /** All of a community, record by record. */
  static List<Open> all(JdbcClient jdbc, CommunityId community) {
    return jdbc.sql(
            """
            select source, kind, external_id, field_name, slug, in_source from source_conflict
            where community_id = ? order by source, kind desc, external_id, field_name
            """)
        .param(community.value())
        .query((row, _) ->
            new Open(
                new SourceName(
                    row.getString(1),
                    SourceKind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                    row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6)))
        .list();
  }

  /** How many records of a community are disputed. */
  static int count(JdbcClient jdbc, CommunityId community) {
    return jdbc.sql(
            """
            select count(*) from (select distinct source, kind, external_id from source_conflict
              where community_id = ?) c
            """)
        .param(community.value())
        .query(Integer.class)
        .single();
  }

  /** What the source calls the records of which something is disputed. */
  Set<String> disputed() {
    return new HashSet<>(
        jdbc.sql(
                """
                select distinct external_id from source_conflict
                where community_id = ? and source = ? and kind = ?
                """)
            .params(community.value(), source, kind)
            .query(String.class)
            .list());
  }

  void keep(SourceConflict conflict, String slug) {
    Row.in("source_conflict", community)
        .set("source", source)
        .set("kind", kind)
        .set("external_id", conflict.externalId())
        .set("field_name", conflict.field())
        .set("slug", slug)
        .set("in_source", conflict.inSource())
        .set("found_at", clock.instant().atOffset(ZoneOffset.UTC))
        .insert(jdbc);
  }

  void forget(String externalId) {
    jdbc.sql(
            """
            delete from source_conflict
            where community_id = ? and source = ? and kind = ? and external_id = ?
            """)
        .params(community.value(), source, kind, externalId)
        .update();
  }

  void forget(String externalId, String field) {
    jdbc.sql(
            """
            delete from source_conflict
            where community_id = ? and source = ? and kind = ? and external_id = ?
              and field_name = ?
            """)
        .params(community.value(), source, kind, externalId, field)
        .update();
  }

  /**
   * One field that is disputed, or, when it is empty, the whole record.
   *
   * @param slug the short name the record has here
   * @param inSource what the source says of it, as JSON; empty: nothing
   */
  record Open(SourceName record, String field, String slug, String inSource) {}
}
