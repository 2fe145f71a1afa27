package ca.passerelle.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** A PostgreSQL for one run, on loopback, forgotten afterwards. The tests bring it along. */
final class Postgres implements AutoCloseable {
  private final EmbeddedPostgres server;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Empty on a kind of machine it is not made for. */
  static Optional<Postgres> start() throws IOException {
    // The last line is for the figures.
    LoggingSystem.get(Postgres.class.getClassLoader()).setLogLevel("io.zonky", LogLevel.WARN);
    try {
      return Optional.of(
          new Postgres(
              EmbeddedPostgres.builder()
                  .setServerConfig("shared_buffers", "512MB")
                  .setServerConfig("work_mem", "64MB")
                  .setServerConfig("fsync", "off")
                  .setServerConfig("jit", "off")
                  .start()));
    } catch (IllegalStateException notForThisMachine) {
      Report.say("PostgreSQL does not start here: " + notForThisMachine.getMessage());
      return Optional.empty();
    }
  }

  Connection connect() throws SQLException {
    return server.getPostgresDatabase().getConnection();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
