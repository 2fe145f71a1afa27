package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows of the table {@code source_record}: where the records that nobody typed here came from. Of
 * one source and one kind.
 */
final class SourceRecords {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final CommunityId community;
  private final String source;
  private final String kind;

  SourceRecords(
      JdbcClient jdbc, Clock clock, CommunityId community, String source, SourceKind kind) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.community = community;
    this.source = source;
    this.kind = kind.name().toLowerCase(Locale.ROOT);
  }

  /** Short names of what some source brought: neither files nor people of this place own them. */
  static Set<String> slugs(JdbcClient jdbc, CommunityId community, String kind) {
    return new HashSet<>(
        jdbc.sql(
                "select slug from source_record where community_id = ? and kind = ? and not merged")
            .params(community.value(), kind)
            .query(String.class)
            .list());
  }

  /** What the source brought, by the name it gives. */
  Map<String, Known> known() {
    var known = new HashMap<String, Known>();
    jdbc.sql(
            """
            select external_id, slug, field_prints, merged from source_record
            where community_id = ? and source = ? and kind = ?
            """)
        .params(community.value(), source, kind)
        .query(row -> {
          known.put(
              row.getString(1), new Known(row.getString(2), row.getString(3), row.getBoolean(4)));
        });
    return known;
  }

  void add(String externalId, String slug, FieldPrints prints) {
    Row.in("source_record", community)
        .set("source", source)
        .set("kind", kind)
        .set("external_id", externalId)
        .set("slug", slug)
        .set("field_prints", Json.write(prints))
        .set("brought_in_at", clock.instant().atOffset(ZoneOffset.UTC))
        .insert(jdbc);
  }

  void replace(String externalId, String slug, FieldPrints prints) {
    jdbc.sql(
            """
            update source_record set slug = ?, field_prints = ?, brought_in_at = ?
            where community_id = ? and source = ? and kind = ? and external_id = ?
            """)
        .params(
            slug,
            Json.write(prints),
            clock.instant().atOffset(ZoneOffset.UTC),
            community.value(),
            source,
            kind,
            externalId)
        .update();
  }

  /** Whether other sources know the record too; then it is theirs from now on. */
  boolean passOn(String externalId, String slug) {
    return jdbc.sql(
                """
                update source_record set merged = false
                where community_id = ? and kind = ? and slug = ?
                  and not (source = ? and external_id = ?)
                """)
            .params(community.value(), kind, slug, source, externalId)
            .update()
        > 0;
  }

  void forget(String externalId) {
    jdbc.sql(
            """
            delete from source_record
            where community_id = ? and source = ? and kind = ? and external_id = ?
            """)
        .params(community.value(), source, kind, externalId)
        .update();
  }

  /**
   * A record as it was last brought in.
   *
   * @param merged the record was there before the source's came to it
   * @param written its {@link FieldPrints}, as the column holds them: few are ever looked into
   */
  record Known(String slug, String written, boolean merged) {
    FieldPrints prints() {
      return Json.read(written, FieldPrints.class);
    }
  }
}
