package ca.passerelle.directory;

import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.Coded;
import ca.passerelle.shared.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a row of the history. */
final class ChangeRow {
  private ChangeRow() {}

  static Change read(ResultSet row, int number) throws SQLException {
    var undoes = row.getObject("undoes", Long.class);
    return new Change(
        row.getLong("id"),
        Coded.of(RecordKind.class, row.getString("kind")),
        row.getObject("record_id", UUID.class),
        row.getString("record_key"),
        row.getString("record_name"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        by(row),
        Change.Action.valueOf(row.getString("action").toUpperCase(Locale.ROOT)),
        fields(row.getString("was"), row.getString("became")),
        undoes == null ? OptionalLong.empty() : OptionalLong.of(undoes));
  }

  static LastChange last(ResultSet row) throws SQLException {
    return new LastChange(row.getObject("changed_at", OffsetDateTime.class).toInstant(), by(row));
  }

  private static ChangedBy by(ResultSet row) throws SQLException {
    var account = row.getObject("by_account", UUID.class);
    var source = row.getString("by_source");
    if (account != null) {
      return new ChangedBy.Person(new AccountId(account));
    }
    if (source == null) {
      return new ChangedBy.Files();
    }
    return source.startsWith(History.OWN)
        ? new ChangedBy.Own(source.substring(History.OWN.length()))
        : new ChangedBy.Source(source);
  }

  private static List<Change.Field> fields(@Nullable String was, @Nullable String became) {
    var before = tree(was);
    var after = tree(became);
    var names = new TreeSet<String>(before.propertyNames());
    names.addAll(after.propertyNames());
    return names.stream()
        .map(name ->
            new Change.Field(
                name,
                value(before, name),
                value(after, name),
                !before.path(name).isNull() && !after.path(name).isNull()))
        .toList();
  }

  private static JsonNode tree(@Nullable String json) {
    return json == null ? Json.mapper().createObjectNode() : Json.mapper().readTree(json);
  }

  private static Optional<JsonNode> value(JsonNode entry, String field) {
    return Optional.of(entry.path(field)).filter(it -> !it.isMissingNode() && !it.isNull());
  }
}
