package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The same table as {@link SourceRecords}, one record at a time: what decisions change in it. */
@Component
class SourceLinks {
  private final JdbcClient jdbc;

  SourceLinks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Link> find(CommunityId community, SourceName name) {
    return jdbc.sql(
            """
            select source, external_id, slug, field_prints, merged from source_record
            where community_id = ? and source = ? and kind = ? and external_id = ?
            """)
        .params(community.value(), name.source(), word(name.kind()), name.externalId())
        .query((row, _) -> link(row, name.kind()))
        .optional();
  }

  /** Every source's that is this record. */
  List<Link> of(CommunityId community, SourceKind kind, String slug) {
    return jdbc.sql(
            """
            select source, external_id, slug, field_prints, merged from source_record
            where community_id = ? and kind = ? and slug = ? order by source, external_id
            """)
        .params(community.value(), word(kind), slug)
        .query((row, _) -> link(row, kind))
        .list();
  }

  /**
   * What sources say of this record, and what of it is disputed: nobody else changes it until this
   * transaction ends.
   *
   * @throws RecordHeld while an import is changing it
   */
  void hold(CommunityId community, SourceKind kind, String slug) {
    Hold.said(jdbc, "source_record", community, kind, slug);
    Hold.said(jdbc, "source_conflict", community, kind, slug);
  }

  private static Link link(ResultSet row, SourceKind kind) throws SQLException {
    return new Link(
        new SourceName(row.getString(1), kind, row.getString(2)),
        row.getString(3),
        Json.read(row.getString(4), FieldPrints.class),
        row.getBoolean(5));
  }

  void write(CommunityId community, Link link) {
    jdbc.sql(
            """
            update source_record set slug = ?, field_prints = ?, merged = ?
            where community_id = ? and source = ? and kind = ? and external_id = ?
            """)
        .params(
            link.slug(),
            Json.write(link.prints()),
            link.merged(),
            community.value(),
            link.name().source(),
            word(link.name().kind()),
            link.name().externalId())
        .update();
  }

  /**
   * What only a merge changed, or its undoing, is nobody's edit: the next file is compared with it.
   */
  void follow(CommunityId community, ServiceEntry before, ServiceEntry after) {
    hold(community, SourceKind.SERVICE, before.id());
    JsonNode was = Json.mapper().valueToTree(before);
    JsonNode is = Json.mapper().valueToTree(after);
    for (var link : of(community, SourceKind.SERVICE, before.id())) {
      var prints = link.prints();
      for (var field : prints.unlike(FieldPrints.of(is))) {
        if (prints.isOf(field, FieldPrints.text(was, field))) {
          prints = prints.with(field, FieldPrints.text(is, field));
        }
      }
      write(community, link.with(prints));
    }
  }

  void forget(CommunityId community, SourceName name) {
    jdbc.sql(
            """
            delete from source_record
            where community_id = ? and source = ? and kind = ? and external_id = ?
            """)
        .params(community.value(), name.source(), word(name.kind()), name.externalId())
        .update();
  }

  static String word(SourceKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /**
   * A record that a source brought.
   *
   * @param slug the short name it has here
   * @param merged the record was there before the source's came to it
   */
  record Link(SourceName name, String slug, FieldPrints prints, boolean merged) {
    Link with(FieldPrints other) {
      return new Link(name, slug, other, merged);
    }
  }
}
