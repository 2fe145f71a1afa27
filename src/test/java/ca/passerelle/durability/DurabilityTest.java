package ca.passerelle.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Which gate an installation gets, and that the flush goes on after a broken connection. */
@ExtendWith(OutputCaptureExtension.class)
class DurabilityTest {
  private final AtomicInteger connections = new AtomicInteger();
  private DataSource database = new JdbcDataSource();

  @BeforeEach
  void aDatabaseInAFile(@TempDir Path folder) {
    var file = new JdbcDataSource();
    file.setURL("jdbc:h2:file:" + folder.resolve("essai"));
    database =
        new DelegatingDataSource(file) {
          @Override
          public Connection getConnection() throws SQLException {
            connections.incrementAndGet();
            return super.getConnection();
          }
        };
  }

  @Test
  void byDefaultItWaitsForTheDiskAndSaysNothing(CapturedOutput output) throws Exception {
    var gate = new Durability().flushGate(database, "on");
    gate.await();
    gate.await();
    gate.close();

    assertThat(connections).as("one to look, one that flushes").hasValue(2);
    assertThat(output.getAll()).doesNotContain("gate=off");
    assertThatThrownBy(gate::await).isInstanceOf(NotDurable.class);
  }

  @Test
  void offItAsksNoDiskAndSaysSoAloud(CapturedOutput output) throws Exception {
    var gate = new Durability().flushGate(database, "off");
    gate.await();
    gate.close();

    assertThat(connections).hasValue(0);
    assertThat(output.getAll()).contains("RECEIPTS ARE GIVEN BEFORE THE DISK HAS THE REQUEST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ON", "true", "no"})
  void anythingElseStopsTheStart(String gate) {
    assertThatThrownBy(() -> new Durability().flushGate(database, gate))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("on or off");
  }

  @Test
  void whatIsFlushedIsReadByTheNextProcess() throws Exception {
    var flush = new CheckpointFlush(database);
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create table kept (id int)");
      statement.execute("insert into kept values (7)");
      flush.run();
      statement.execute("shutdown immediately"); // as a kill: nothing more is written
    }
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select id from kept")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isEqualTo(7);
    }
  }

  @Test
  void afterAFailureTheNextGroupTriesWithANewConnection() throws Exception {
    var flush = new CheckpointFlush(database);
    flush.run();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("shutdown immediately");
    }
    connections.set(0);

    assertThatThrownBy(flush::run).isInstanceOf(SQLException.class);
    flush.run();
    flush.run();
    flush.end();

    assertThat(connections).hasValue(1);
  }

  @Test
  void endingWhatNeverBeganIsHarmless() throws Exception {
    new CheckpointFlush(database).end();
    assertThat(connections).hasValue(0);
  }
}
