package ca.passerelle.directory.interchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the directory that belong to many owners at once: one query a table and few hundred. */
@Component
class Rows {
  /** A database takes only so many parameters. */
  private static final int OWNERS_AT_ONCE = 500;

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
    owners.stream()
        .gather(Gatherers.windowFixed(OWNERS_AT_ONCE))
        .forEach(some ->
            jdbc.sql(sql)
                .param("ids", some)
                .query(row -> {
                  groups
                      .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                      .add(mapper.mapRow(row, 0));
                }));
    return groups;
  }

  /** For owners that have at most one, in the order in which they are asked for. */
  <T> Map<UUID, T> one(Collection<UUID> owners, String sql, RowMapper<T> mapper) {
    var found = of(owners, sql, mapper);
    var single = new LinkedHashMap<UUID, T>();
    for (var owner : owners) {
      var rows = found.get(owner);
      if (rows != null) {
        single.put(owner, rows.getFirst());
      }
    }
    return single;
  }
}
