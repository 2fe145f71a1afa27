package ca.passerelle.content;

import ca.passerelle.configuration.NamedSection;
import ca.passerelle.configuration.Scope;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code crisis_line}: one row of the file each, in the order of the screen. */
@Component
@Order(60)
class CrisisLineStore extends NamedSection<CrisisLineRow> {
  private final JdbcClient jdbc;

  CrisisLineStore(JdbcClient jdbc) {
    super("crisis-lines", CrisisLineRow.class, CrisisLineRow::id);
    this.jdbc = jdbc;
  }

  List<CrisisLineRow> of(CommunityId community) {
    return jdbc.sql("select entry from crisis_line where community_id = ? order by position, id")
        .param(community.value())
        .query((row, _) -> Json.read(row.getString("entry"), CrisisLineRow.class))
        .list();
  }

  @Override
  public boolean concerns(CrisisLineRow item, Scope scope) {
    return item.isFor(scope.community().value());
  }

  @Override
  public Map<String, CrisisLineRow> current(CommunityId community) {
    var rows = new LinkedHashMap<String, CrisisLineRow>();
    of(community).forEach(row -> rows.put(row.id(), row));
    return rows;
  }

  @Override
  public void put(CommunityId community, int position, CrisisLineRow item) {
    remove(community, item.id());
    jdbc.sql("insert into crisis_line (community_id, id, position, entry) values (?, ?, ?, ?)")
        .params(
            community.value(),
            item.id(),
            item.order() == null ? position : Integer.parseInt(item.order()),
            Json.write(item))
        .update();
  }

  /** Keeps the place on the screen. */
  void replace(CommunityId community, CrisisLineRow item) {
    jdbc.sql("update crisis_line set entry = ? where community_id = ? and id = ?")
        .params(Json.write(item), community.value(), item.id())
        .update();
  }

  @Override
  public void remove(CommunityId community, String key) {
    jdbc.sql("delete from crisis_line where community_id = ? and id = ?")
        .params(community.value(), key)
        .update();
  }
}
