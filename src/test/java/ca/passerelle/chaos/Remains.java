package ca.passerelle.chaos;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** What stands in the database file of a stopped server. */
record Remains(Set<String> requests, long torn, long rows) {
  /** A request without its person or its next step, or either of them without a request. */
  private static final String[] TORN = {
    "select count(*) from contact_request r where not exists (select 1 from vault_entry v"
        + " where v.community_id = r.community_id and v.owner_id = r.id and v.part = 'person')",
    "select count(*) from vault_entry v where not exists (select 1 from contact_request r"
        + " where v.community_id = r.community_id and v.owner_id = r.id)",
    "select count(*) from contact_request r where r.next_step_at is null",
    "select count(*) from contact_request r where not exists (select 1 from scheduled_tasks t"
        + " where t.task_name = 'contact-step'"
        + " and t.task_instance = cast(r.id as varchar) || '/' || r.version"
        + " and t.execution_time = r.next_step_at)",
    "select count(*) from scheduled_tasks t where t.task_name = 'contact-step'"
        + " and not exists (select 1 from contact_request r"
        + " where t.task_instance = cast(r.id as varchar) || '/' || r.version)",
  };

  Remains {
    requests = Set.copyOf(requests);
  }

  static Remains of(Path data) throws SQLException {
    try (var database =
        DriverManager.getConnection(
            "jdbc:h2:file:" + data.resolve("passerelle").toAbsolutePath())) {
      long torn = 0;
      for (var question : TORN) {
        torn += count(database, question);
      }
      return new Remains(
          requests(database), torn, count(database, "select count(*) from contact_request"));
    }
  }

  /** Rows beyond one for each id. */
  long doubled() {
    return rows - requests.size();
  }

  private static Set<String> requests(Connection database) throws SQLException {
    var ids = new HashSet<String>();
    try (var statement = database.createStatement();
        var row = statement.executeQuery("select id from contact_request")) {
      while (row.next()) {
        ids.add(row.getString(1));
      }
    }
    return ids;
  }

  private static long count(Connection database, String question) throws SQLException {
    try (var statement = database.createStatement();
        var row = statement.executeQuery(question)) {
      row.next();
      return row.getLong(1);
    }
  }
}
