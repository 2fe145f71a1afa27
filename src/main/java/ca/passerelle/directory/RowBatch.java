package ca.passerelle.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows of one transaction that wait to be inserted many at a time. Each table's go in together, in
 * the order in which the tables were first met: what is pointed to was always met before what
 * points to it. Whoever reads or deletes in between has them {@link #settle() written} first.
 */
final class RowBatch implements AutoCloseable {
  private static final int MOST_WAITING = 2_000;

  private final JdbcOperations jdbc;
  private final Map<String, List<@Nullable Object[]>> waiting = new LinkedHashMap<>();
  private int count;

  private RowBatch(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** From now on until it is closed, in this thread, {@link Row#insert} waits. */
  static RowBatch begin(JdbcOperations jdbc) {
    var batch = new RowBatch(jdbc);
    TransactionSynchronizationManager.bindResource(RowBatch.class, batch);
    return batch;
  }

  /** Writes what waits in this thread, for whoever is about to read, change or delete. */
  static void settle() {
    current().ifPresent(RowBatch::flush);
  }

  static Optional<RowBatch> current() {
    return Optional.ofNullable(
        (RowBatch) TransactionSynchronizationManager.getResource(RowBatch.class));
  }

  void add(String insert, List<@Nullable Object> values) {
    waiting.computeIfAbsent(insert, _ -> new ArrayList<>()).add(values.toArray());
    if (++count >= MOST_WAITING) {
      flush();
    }
  }

  private void flush() {
    waiting.forEach((insert, rows) -> {
      if (!rows.isEmpty()) {
        jdbc.batchUpdate(insert, rows);
        rows.clear();
      }
    });
    count = 0;
  }

  /** What still waits is forgotten: the transaction failed. */
  @Override
  public void close() {
    TransactionSynchronizationManager.unbindResource(RowBatch.class);
  }
}
