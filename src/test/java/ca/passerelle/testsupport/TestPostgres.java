package ca.passerelle.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;

/**
 * With {@code -Dpasserelle.test.database=postgresql} the application under test stands on a
 * PostgreSQL that is started for the run, instead of H2.
 */
final class TestPostgres {
  private static int databases;
  private static @Nullable EmbeddedPostgres server;

  private TestPostgres() {}

  static boolean isWanted() {
    return System.getProperty("passerelle.test.database", "h2").equals("postgresql");
  }

  /** A database of its own for each that asks. */
  static synchronized TestPropertyValues database() {
    try {
      var started = server == null ? EmbeddedPostgres.start() : server; // gone with the process
      server = started;
      var name = "passerelle" + ++databases;
      try (var connection = started.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create database " + name);
      }
      return TestPropertyValues.of(
          "spring.datasource.url=" + started.getJdbcUrl("postgres", name),
          "spring.datasource.username=postgres");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
