package ca.passerelle.outreach;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code outreach_team}. */
@Repository
class Teams {
  private final JdbcClient jdbc;

  Teams(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Team> in(CommunityId community) {
    return entries(community).values().stream().map(entry -> entry.in(community)).toList();
  }

  Map<String, TeamEntry> entries(CommunityId community) {
    var entries = new LinkedHashMap<String, TeamEntry>();
    jdbc.sql("select id, entry from outreach_team where community_id = ? order by id")
        .param(community.value())
        .query(row -> {
          entries.put(row.getString("id"), Json.read(row.getString("entry"), TeamEntry.class));
        });
    return entries;
  }

  void put(CommunityId community, TeamEntry team) {
    var entry = Json.write(team);
    int updated =
        jdbc.sql("update outreach_team set entry = ? where community_id = ? and id = ?")
            .params(entry, community.value(), team.id().value())
            .update();
    if (updated == 0) {
      jdbc.sql("insert into outreach_team (community_id, id, entry) values (?, ?, ?)")
          .params(community.value(), team.id().value(), entry)
          .update();
    }
  }

  void remove(CommunityId community, TeamId id) {
    jdbc.sql("delete from outreach_team where community_id = ? and id = ?")
        .params(community.value(), id.value())
        .update();
  }
}
