package ca.passerelle.outreach;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code outreach_worker}. */
@Repository
class Workers {
  private static final String SELECT = "select community_id, entry, on_duty from outreach_worker ";

  private final JdbcClient jdbc;

  Workers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<OutreachWorker> find(WorkerId id) {
    return jdbc.sql(SELECT + "where id = ?").param(id.value()).query(Workers::read).optional();
  }

  boolean any(CommunityId community) {
    return jdbc.sql("select count(*) from outreach_worker where community_id = ?")
            .param(community.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  List<OutreachWorker> in(CommunityId community) {
    return jdbc.sql(SELECT + "where community_id = ? order by display_name, id")
        .param(community.value())
        .query(Workers::read)
        .list();
  }

  /** Whether anything changed: saying twice that one is on duty is once. */
  boolean duty(WorkerId id, boolean onDuty, Instant at) {
    return jdbc.sql(
                """
                update outreach_worker set on_duty = ?, duty_since = ?
                where id = ? and on_duty <> ?
                """)
            .params(onDuty, at.atOffset(ZoneOffset.UTC), id.value(), onDuty)
            .update()
        == 1;
  }

  Map<String, WorkerEntry> entries(CommunityId community) {
    var entries = new LinkedHashMap<String, WorkerEntry>();
    jdbc.sql("select id, entry from outreach_worker where community_id = ? order by id")
        .param(community.value())
        .query(row -> {
          entries.put(row.getString("id"), Json.read(row.getString("entry"), WorkerEntry.class));
        });
    return entries;
  }

  /** Writes what a deployment decides about someone; whether they are on duty stays theirs. */
  void put(CommunityId community, WorkerEntry worker, Instant at) {
    // What no row may hold is refused here, before it is written.
    var checked = worker.in(community);
    int updated =
        jdbc.sql(
                """
                update outreach_worker set display_name = ?, team_id = ?, entry = ?
                where community_id = ? and id = ?
                """)
            .params(
                checked.displayName(),
                checked.team().value(),
                Json.write(worker),
                community.value(),
                checked.id().value())
            .update();
    if (updated == 0) {
      jdbc.sql(
              """
              insert into outreach_worker (community_id, id, display_name, team_id, entry, on_duty, duty_since)
              values (?, ?, ?, ?, ?, ?, ?)
              """)
          .params(
              community.value(),
              checked.id().value(),
              checked.displayName(),
              checked.team().value(),
              Json.write(worker),
              checked.onDuty(),
              at.atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  void remove(CommunityId community, WorkerId id) {
    jdbc.sql("delete from outreach_worker where community_id = ? and id = ?")
        .params(community.value(), id.value())
        .update();
  }

  private static OutreachWorker read(ResultSet row, int number) throws SQLException {
    var entry = Json.read(row.getString("entry"), WorkerEntry.class);
    var asDecided = entry.in(new CommunityId(row.getString("community_id")));
    return asDecided.onDuty(row.getBoolean("on_duty"));
  }
}
