package ca.passerelle.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the application under test stands on: H2, or with {@code
 * -Dpasserelle.test.database=postgresql} a PostgreSQL that is started for the run.
 */
public final class TestDatabase {
  private static int databases;
  private static @Nullable EmbeddedPostgres server;

  private TestDatabase() {}

  public static boolean isPostgres() {
    return System.getProperty("passerelle.test.database", "h2").equals("postgresql");
  }

  /** Every row of every table, as text. */
  public static String everything(JdbcClient database) {
    return database
        .sql(
            "select table_name from information_schema.tables where lower(table_schema) = 'public'")
        .query(String.class)
        .list()
        .stream()
        .flatMap(table ->
            database.sql("select * from \"%s\"".formatted(table)).query().listOfRows().stream())
        .map(String::valueOf)
        .collect(Collectors.joining("\n"));
  }

  /** Whether a transaction waits for another one. */
  public static boolean someoneIsHeldUp(JdbcClient database) {
    return database
            .sql(
                isPostgres()
                    ? "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                    : "select count(*) from information_schema.sessions where blocker_id is not null")
            .query(Long.class)
            .single()
        > 0;
  }

  /** A PostgreSQL database of its own for each that asks. */
  static synchronized TestPropertyValues postgres() {
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
