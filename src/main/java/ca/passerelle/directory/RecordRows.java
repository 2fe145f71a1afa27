package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that the history speaks of, as they are called today, and where they came from. */
@Component
class RecordRows {
  private final JdbcClient jdbc;

  RecordRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<DirectoryHistory.Named> named(CommunityId community, RecordKind kind, UUID record) {
    var key =
        switch (kind) {
          case SERVICE, ORGANIZATION, LOCATION -> "slug";
          case LISTING -> "listed_name";
          case NEED -> "code";
        };
    return jdbc.sql(
            "select %1$s, name from %2$s where community_id = ? and id = ? and %1$s is not null"
                .formatted(key, table(kind)))
        .params(community.value(), record)
        .query((row, _) -> new DirectoryHistory.Named(row.getString(1), row.getString(2)))
        .optional();
  }

  Optional<Provenance> provenance(CommunityId community, RecordKind kind, UUID record) {
    return switch (kind) {
      case NEED, LISTING -> Optional.empty();
      case SERVICE, ORGANIZATION, LOCATION ->
          jdbc
              .sql(
                  """
                  select s.source, s.brought_in_at from source_record s
                  join %s r on r.community_id = s.community_id and r.slug = s.slug
                  where s.community_id = ? and s.kind = ? and r.id = ?
                  """
                      .formatted(table(kind)))
              .params(community.value(), kind.code(), record)
              .query((row, _) ->
                  new Provenance(
                      row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
              .stream()
              .findFirst();
    };
  }

  private static String table(RecordKind kind) {
    return switch (kind) {
      case SERVICE, ORGANIZATION, LOCATION -> kind.code();
      case LISTING -> "organization";
      case NEED -> "taxonomy_term";
    };
  }
}
