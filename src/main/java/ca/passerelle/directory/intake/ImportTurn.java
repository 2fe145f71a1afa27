package ca.passerelle.directory.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;

/**
 * One import at a time on the whole installation: several processes may share a PostgreSQL. Whose
 * turn it is holds the row of {@code import_turn}, on a connection of its own that ends with the
 * process; so whoever gets the turn knows that nothing else which is said to run does.
 */
@Component
class ImportTurn {
  private static final Logger LOG = LoggerFactory.getLogger(ImportTurn.class);

  private final DataSource database;
  private final ImportLog log;

  ImportTurn(DataSource database, ImportLog log) {
    this.database = database;
    this.log = log;
  }

  /**
   * Until what comes back is closed. What was cut off is marked so.
   *
   * @throws ImportBusy while another one runs, here or elsewhere
   */
  Taken take() {
    var taken = hold().orElseThrow(() -> new ImportBusy(log.running().orElse("")));
    try {
      log.interruptAll();
      return taken;
    } catch (RuntimeException away) {
      taken.close();
      throw away;
    }
  }

  private Optional<Taken> hold() {
    try {
      var connection = database.getConnection();
      var taken = new Taken(connection);
      boolean free = false;
      try (var statement = connection.createStatement()) {
        connection.setAutoCommit(false);
        try (var row =
            statement.executeQuery("select id from import_turn for update skip locked")) {
          free = row.next();
        }
        return free ? Optional.of(taken) : Optional.empty();
      } finally {
        if (!free) {
          taken.close();
        }
      }
    } catch (SQLException e) {
      throw new CannotGetJdbcConnectionException("Nobody knows whose turn it is", e);
    }
  }

  /** Somebody's turn, until it is closed. */
  static final class Taken implements AutoCloseable {
    private final Connection connection;

    private Taken(Connection connection) {
      this.connection = connection;
    }

    @Override
    public void close() {
      try (connection) {
        connection.rollback();
        connection.setAutoCommit(true);
      } catch (SQLException gone) {
        LOG.debug("The turn ended with its connection", gone);
      }
    }
  }
}
