package ca.passerelle.outreach;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Translated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of teams. */
@Repository
class Teams {
  private static final String SELECT = "select community_id, id, name from outreach_team ";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  Teams(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<Team> in(CommunityId community) {
    return jdbc.sql(SELECT + "where community_id = ? order by id")
        .param(community.value())
        .query(this::read)
        .list();
  }

  List<Team> all() {
    return jdbc.sql(SELECT + "order by community_id, id").query(this::read).list();
  }

  void put(Team team) {
    var name = json.writeValueAsString(team.name());
    int updated =
        jdbc.sql("update outreach_team set name = ? where community_id = ? and id = ?")
            .params(name, team.community().value(), team.id().value())
            .update();
    if (updated == 0) {
      jdbc.sql("insert into outreach_team (community_id, id, name) values (?, ?, ?)")
          .params(team.community().value(), team.id().value(), name)
          .update();
    }
  }

  void remove(TeamId id) {
    jdbc.sql("delete from outreach_team where id = ?").param(id.value()).update();
  }

  private Team read(ResultSet row, int number) throws SQLException {
    return new Team(
        new TeamId(row.getString("id")),
        new CommunityId(row.getString("community_id")),
        json.readValue(row.getString("name"), Translated.class));
  }
}
