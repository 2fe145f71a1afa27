package ca.passerelle.directory.interchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the directory that belong to a few hundred owners at once: one query a table. */
@Component
class Rows {
  private final JdbcClient jdbc;

  Rows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  JdbcClient jdbc() {
    return jdbc;
  }

  /**
   * @param sql names the owners {@code (:ids)}, and has theirs in its first column
   */
  <T> Map<UUID, List<T>> of(Collection<UUID> owners, String sql, RowMapper<T> mapper) {
    var groups = new HashMap<UUID, List<T>>();
    if (!owners.isEmpty()) {
      jdbc.sql(sql)
          .param("ids", owners)
          .query(row -> {
            groups
                .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                .add(mapper.mapRow(row, 0));
          });
    }
    return groups;
  }

  /** For owners that have at most one. */
  <T> Map<UUID, T> one(Collection<UUID> owners, String sql, RowMapper<T> mapper) {
    var single = new HashMap<UUID, T>();
    of(owners, sql, mapper).forEach((owner, rows) -> single.put(owner, rows.getFirst()));
    return single;
  }
}
