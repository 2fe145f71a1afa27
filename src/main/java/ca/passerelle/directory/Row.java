package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row to insert, column by column. */
final class Row {
  private final String table;
  private final List<String> columns = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();

  private Row(String table) {
    this.table = table;
  }

  static Row in(String table, CommunityId community) {
    return new Row(table).set("community_id", community.value());
  }

  Row set(String column, @Nullable Object value) {
    columns.add(column);
    values.add(value);
    return this;
  }

  /** At once, or with others where rows are brought in by the thousand. */
  void insert(JdbcClient jdbc) {
    var insert =
        "insert into %s (%s) values (%s)"
            .formatted(
                table,
                String.join(", ", columns),
                String.join(", ", Collections.nCopies(columns.size(), "?")));
    RowBatch.current()
        .ifPresentOrElse(
            batch -> batch.add(insert, values), () -> jdbc.sql(insert).params(values).update());
  }
}
