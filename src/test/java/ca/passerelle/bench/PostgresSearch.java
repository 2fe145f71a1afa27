package ca.passerelle.bench;

import ca.passerelle.directory.search.Findable.Part;
import ca.passerelle.directory.search.GeneratedServices.Made;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a database finds in the same services: full text (French, unaccented, weighted by part) and
 * trigrams, each with its index.
 */
final class PostgresSearch implements AutoCloseable {
  /** Any of the words; with all of them a sentence finds nothing. */
  static final String FULL_TEXT =
      """
      select kind from service, cast(replace(cast(plainto_tsquery('fr', ?) as text), '&', '|') as tsquery) asked
      where words @@ asked order by ts_rank(words, asked) desc, id limit 10
      """;

  static final String ALL_WORDS =
      """
      select kind from service, plainto_tsquery('fr', ?) asked
      where words @@ asked order by ts_rank(words, asked) desc, id limit 10
      """;

  static final String TRIGRAMS =
      """
      select kind from service, lower(unaccent(?)) asked
      where asked <% letters order by word_similarity(asked, letters) desc, id limit 10
      """;

  private static final int BATCH = 1_000;

  private final Connection connection;

  PostgresSearch(Connection connection, List<Made> services) throws SQLException {
    this.connection = connection;
    execute("drop table if exists service");
    execute("drop text search configuration if exists fr");
    execute("create extension if not exists unaccent");
    execute("create extension if not exists pg_trgm");
    execute("create text search configuration fr (copy = french)");
    execute(
        "alter text search configuration fr alter mapping for hword, hword_part, word"
            + " with unaccent, french_stem");
    execute(
        "create table service (id serial primary key, kind text, name text, organization text,"
            + " need text, body text, words tsvector, letters text)");
    fill(services);
    execute(
        """
        update service set
          letters = lower(unaccent(name || ' ' || organization || ' ' || need || ' ' || body)),
          words = setweight(to_tsvector('fr', name), 'A')
            || setweight(to_tsvector('fr', organization), 'B')
            || setweight(to_tsvector('fr', need), 'C') || setweight(to_tsvector('fr', body), 'D')
        """);
    execute("create index on service using gin (words)");
    execute("create index on service using gin (letters gin_trgm_ops)");
    execute("vacuum analyze service");
    execute("set pg_trgm.word_similarity_threshold = 0.4");
  }

  private void fill(List<Made> services) throws SQLException {
    connection.setAutoCommit(false);
    try (var row =
        connection.prepareStatement(
            "insert into service (kind, name, organization, need, body) values (?, ?, ?, ?, ?)")) {
      int count = 0;
      for (var made : services) {
        row.setString(1, made.like());
        row.setString(2, made.text(Part.NAME));
        row.setString(3, made.text(Part.ORGANIZATION));
        row.setString(4, made.text(Part.NEED));
        row.setString(5, made.text(Part.TEXT));
        row.addBatch();
        if (++count % BATCH == 0) {
          row.executeBatch();
        }
      }
      row.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  PreparedStatement prepare(String query) throws SQLException {
    return connection.prepareStatement(query);
  }

  /** The judged services those found are like, best first. */
  static List<String> ask(PreparedStatement query, String words) throws SQLException {
    query.setString(1, words);
    var found = new ArrayList<String>();
    try (var rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
