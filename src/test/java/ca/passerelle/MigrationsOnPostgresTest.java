package ca.passerelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whoever outgrows H2 finds that the tables can be made in PostgreSQL as they are. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64") // the PostgreSQL that the tests bring along
class MigrationsOnPostgresTest {
  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void everyMigrationRuns() throws IOException {
    var files =
        new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql");
    assertThat(migrated("ours", "classpath:db/migration")).isEqualTo(files.length);
  }

  @Test
  void whatOnlyH2UnderstandsIsSeen(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("V1__only_h2.sql"), "create table thing (id identity primary key)");
    assertThatThrownBy(() -> migrated("theirs", "filesystem:" + folder))
        .isInstanceOf(FlywayException.class);
  }

  private static int migrated(String schema, String where) {
    return Flyway.configure()
        .dataSource(server.getPostgresDatabase())
        .schemas(schema)
        .locations(where)
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
