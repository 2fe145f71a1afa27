package ca.passerelle.directory;

import ca.passerelle.shared.Translated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What belongs to an organization, a service or a place, in order: the rows of one table. */
abstract class Belongings<T> {
  private final JdbcClient jdbc;
  private final Translations translations;
  private final String table;
  private final List<Owner.Kind> owners;

  Belongings(JdbcClient jdbc, Translations translations, String table, List<Owner.Kind> owners) {
    this.jdbc = jdbc;
    this.translations = translations;
    this.table = table;
    this.owners = List.copyOf(owners);
  }

  /** Fills the columns that are the item's own. */
  abstract void write(T item, Row row, FrenchOf french);

  /** What an item is known by as long as its owner has it; nothing that names a person. */
  abstract String key(T item);

  abstract T read(ResultSet row, UUID id, Translations.Book book) throws SQLException;

  /** One for each: the same again as long as the owner has it. */
  final List<UUID> ids(Owner owner, List<T> items) {
    var ranks = new HashMap<String, Integer>();
    return items.stream()
        .map(this::key)
        .map(key -> Ids.part(table, owner.id(), key, ranks.merge(key, 1, Integer::sum)))
        .toList();
  }

  void keep(Owner owner, List<T> items) {
    var ids = ids(owner, items);
    for (int i = 0; i < items.size(); i++) {
      var id = ids.get(i);
      var row = owner.row(table, i).set("id", id);
      write(
          items.get(i),
          row,
          (field, text) -> translations.keep(owner.community(), id, field, text));
      row.insert(jdbc);
    }
  }

  void forget(Owner owner) {
    jdbc.sql(
            "select id from %s where community_id = ? and %s = ?"
                .formatted(table, owner.kind().column()))
        .params(owner.community().value(), owner.id())
        .query((row, _) -> row.getObject(1, UUID.class))
        .list()
        .forEach(id -> translations.forget(owner.community(), id));
    owner.deleteFrom(table, jdbc);
  }

  /** By owner. */
  Map<UUID, List<T>> of(Which which, Translations.Book book) {
    var items = new HashMap<UUID, List<T>>();
    jdbc.sql(
            "select * from %s where community_id = ?%s order by position"
                .formatted(table, which.and()))
        .params(which.values())
        .query(row -> {
          items
              .computeIfAbsent(Owner.of(row, owners), _ -> new ArrayList<>())
              .add(read(row, row.getObject("id", UUID.class), book));
        });
    return items;
  }

  /** Keeps the other languages of a field and gives its French, for the row itself. */
  interface FrenchOf {
    @Nullable String keep(String field, @Nullable Translated text);
  }
}
