package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows that nobody else changes until this transaction ends. Who has them first has them, and
 * nobody waits: an import holds what it writes for minutes, and nobody stands before a screen for
 * as long.
 */
final class Hold {
  private Hold() {}

  /**
   * Whether that row is there.
   *
   * @throws RecordHeld when somebody else has it
   */
  static boolean row(JdbcClient jdbc, String table, CommunityId community, UUID id, Object whose) {
    return row(
        jdbc,
        "select version from %s where community_id = ? and id = ?".formatted(table),
        List.of(community.value(), id),
        whose);
  }

  /**
   * Whether that row is as it was; if not, others may have it.
   *
   * @param version how often it was saved
   * @throws RecordHeld when somebody else has it
   */
  static boolean row(
      JdbcClient jdbc, String table, CommunityId community, UUID id, long version, Object whose) {
    return row(
        jdbc,
        "select version from %s where community_id = ? and id = ? and version = ?".formatted(table),
        List.of(community.value(), id, version),
        whose);
  }

  private static boolean row(JdbcClient jdbc, String sql, List<?> values, Object whose) {
    boolean free = isThere(jdbc, sql + " for update skip locked", values);
    if (!free && isThere(jdbc, sql, values)) {
      throw new RecordHeld(whose);
    }
    return free;
  }

  private static boolean isThere(JdbcClient jdbc, String sql, List<?> values) {
    return jdbc.sql(sql).params(values).query(Long.class).optional().isPresent();
  }

  /**
   * Some rows of what sources say.
   *
   * @throws RecordHeld when somebody else has one of them
   */
  static void said(
      JdbcClient jdbc, String table, CommunityId community, SourceKind kind, String slug) {
    var rows = " from %s where community_id = ? and kind = ? and slug = ?".formatted(table);
    var values = List.of(community.value(), SourceLinks.word(kind), slug);
    int free =
        jdbc.sql("select slug" + rows + " for update skip locked")
            .params(values)
            .query(String.class)
            .list()
            .size();
    int all = jdbc.sql("select count(*)" + rows).params(values).query(Integer.class).single();
    if (free < all) {
      throw new RecordHeld(slug);
    }
  }
}
