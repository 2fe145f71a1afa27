package ca.passerelle.durability;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * H2's {@code CHECKPOINT SYNC}: writes what is committed and forces it to disk. On a connection of
 * its own, so that no transaction of the pool is near it.
 */
final class CheckpointFlush implements FlushGate.Flush {
  private final DataSource database;
  private @Nullable Connection connection;
  private @Nullable Statement statement;

  CheckpointFlush(DataSource database) {
    this.database = database;
  }

  @Override
  public void run() throws SQLException {
    try {
      statement().execute("CHECKPOINT SYNC");
    } catch (SQLException e) {
      end(); // the next group tries a new connection
      throw e;
    }
  }

  private Statement statement() throws SQLException {
    if (statement == null) {
      connection = database.getConnection();
      statement = connection.createStatement();
    }
    return statement;
  }

  @Override
  public void end() throws SQLException {
    statement = null;
    if (connection != null) {
      connection.close();
      connection = null;
    }
  }
}
