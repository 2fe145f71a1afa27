package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code directory_merge}: how two records became one, so that they can be two again. */
@Component
class Merges {
  private final JdbcClient jdbc;

  Merges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param change by which the history knows it
   */
  void keep(CommunityId community, long change, UUID gone, UUID staysId, Merge merge) {
    Row.in("directory_merge", community)
        .set("change_id", change)
        .set("gone_id", gone)
        .set("stays_id", staysId)
        .set("stays", merge.stays())
        .set("moved", Json.write(merge.moved()))
        .insert(jdbc);
  }

  Optional<Merge> find(CommunityId community, long change) {
    return jdbc.sql(
            "select stays, moved from directory_merge where community_id = ? and change_id = ?")
        .params(community.value(), change)
        .query((row, _) -> new Merge(row.getString(1), Json.read(row.getString(2), Moved.class)))
        .optional();
  }

  void forget(CommunityId community, long change) {
    jdbc.sql("delete from directory_merge where community_id = ? and change_id = ?")
        .params(community.value(), change)
        .update();
  }

  /** What became part of that record cannot be brought back any more; says which they were. */
  List<UUID> forgetInto(CommunityId community, UUID stays) {
    var gone =
        jdbc.sql("select gone_id from directory_merge where community_id = ? and stays_id = ?")
            .params(community.value(), stays)
            .query(UUID.class)
            .list();
    jdbc.sql("delete from directory_merge where community_id = ? and stays_id = ?")
        .params(community.value(), stays)
        .update();
    return gone;
  }

  /**
   * One record that another became part of.
   *
   * @param stays its short name
   */
  record Merge(String stays, Moved moved) {}

  /**
   * What went with it.
   *
   * @param changes of the record that stays, and of services that follow it, as the history counts
   * @param links by which sources called the record that went, as they were
   */
  record Moved(List<Long> changes, List<SourceLinks.Link> links) {
    Moved {
      changes = List.copyOf(changes);
      links = List.copyOf(links);
    }
  }
}
