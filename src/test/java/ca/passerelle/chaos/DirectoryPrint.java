package ca.passerelle.chaos;

import ca.passerelle.shared.Sha256;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.JDBCType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a stopped server's database says of services, organizations and places: a print of each
 * table, whatever the order of its rows. When something was written is left out.
 */
record DirectoryPrint(Map<String, String> tables) {
  private static final List<String> TABLES =
      List.of(
          "accessibility",
          "address",
          "attribute",
          "contact",
          "cost_option",
          "language",
          "location",
          "organization",
          "organization_identifier",
          "phone",
          "required_document",
          "schedule",
          "service",
          "service_area",
          "service_at_location",
          "source_conflict",
          "source_record",
          "special_days",
          "translation");

  DirectoryPrint {
    tables = Map.copyOf(tables);
  }

  static DirectoryPrint of(Path data) throws SQLException {
    try (var database = open(data)) {
      var tables = new TreeMap<String, String>();
      for (var table : TABLES) {
        tables.put(table, print(database, table));
      }
      return new DirectoryPrint(tables);
    }
  }

  private static Connection open(Path data) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:h2:file:" + data.resolve("passerelle").toAbsolutePath());
  }

  private static String print(Connection database, String table) throws SQLException {
    var rows = new ArrayList<String>();
    try (var statement = database.createStatement();
        var row = statement.executeQuery("select * from " + table)) {
      var columns = row.getMetaData();
      while (row.next()) {
        var text = new StringBuilder();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          if (columns.getColumnType(i) != JDBCType.TIMESTAMP_WITH_TIMEZONE.getVendorTypeNumber()) {
            text.append(row.getString(i)).append('|');
          }
        }
        rows.add(text.toString());
      }
    }
    Collections.sort(rows);
    var print = new Sha256();
    rows.forEach(line -> print.and(line).and("\n"));
    return rows.size() + " " + print.hex();
  }

  /** Whether the last import is known to have been cut off, and its file is still there. */
  static boolean canBeTakenUp(Path data) throws SQLException {
    try (var database = open(data);
        var statement = database.createStatement();
        var row =
            statement.executeQuery(
                "select ended, kept_file from directory_import order by begun_at desc")) {
      return row.next()
          && "interrupted".equals(row.getString(1))
          && row.getString(2) != null
          && Files.exists(data.resolve("imports/incoming").resolve(row.getString(2)));
    }
  }

  /** Takes one record out, as no import may. */
  static void tear(Path data) throws SQLException {
    try (var database = open(data);
        var statement = database.createStatement()) {
      statement.executeUpdate(
          "delete from source_record where external_id = (select min(external_id) from source_record)");
    }
  }
}
