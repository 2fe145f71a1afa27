package ca.passerelle.outreach;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of workers. Languages and skills are few and always read together: one column each. */
@Repository
class Workers {
  private static final String SELECT =
      """
      select community_id, id, display_name, team_id, languages, skills, capacity, on_duty, gender
      from outreach_worker
      """;

  private final JdbcClient jdbc;

  Workers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<OutreachWorker> find(WorkerId id) {
    return jdbc.sql(SELECT + "where id = ?").param(id.value()).query(Workers::read).optional();
  }

  List<OutreachWorker> in(CommunityId community) {
    return jdbc.sql(SELECT + "where community_id = ? order by display_name, id")
        .param(community.value())
        .query(Workers::read)
        .list();
  }

  List<OutreachWorker> all() {
    return jdbc.sql(SELECT + "order by community_id, id").query(Workers::read).list();
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

  /** Writes what a deployment decides about someone; whether they are on duty stays theirs. */
  void put(OutreachWorker worker, Instant at) {
    int updated =
        jdbc.sql(
                """
                update outreach_worker
                set display_name = ?, team_id = ?, languages = ?, skills = ?, capacity = ?, gender = ?
                where community_id = ? and id = ?
                """)
            .params(
                worker.displayName(),
                worker.team().value(),
                join(worker.languages(), Language::tag),
                join(worker.skills(), NeedId::value),
                worker.capacity(),
                worker.gender().name(),
                worker.community().value(),
                worker.id().value())
            .update();
    if (updated == 0) {
      insert(worker, at);
    }
  }

  private void insert(OutreachWorker worker, Instant at) {
    jdbc.sql(
            """
            insert into outreach_worker (community_id, id, display_name, team_id, languages, skills,
              capacity, on_duty, duty_since, gender)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            worker.community().value(),
            worker.id().value(),
            worker.displayName(),
            worker.team().value(),
            join(worker.languages(), Language::tag),
            join(worker.skills(), NeedId::value),
            worker.capacity(),
            worker.onDuty(),
            at.atOffset(ZoneOffset.UTC),
            worker.gender().name())
        .update();
  }

  void remove(WorkerId id) {
    jdbc.sql("delete from outreach_worker where id = ?").param(id.value()).update();
  }

  private static OutreachWorker read(ResultSet row, int number) throws SQLException {
    return new OutreachWorker(
        new WorkerId(row.getString("id")),
        new CommunityId(row.getString("community_id")),
        row.getString("display_name"),
        new TeamId(row.getString("team_id")),
        split(row.getString("languages"), Language::new),
        split(row.getString("skills"), NeedId::new),
        row.getInt("capacity"),
        row.getBoolean("on_duty"),
        Gender.valueOf(row.getString("gender")));
  }

  private static <T> String join(Collection<T> values, Function<T, String> text) {
    return values.stream().map(text).sorted().collect(joining(" "));
  }

  private static <T> Set<T> split(String text, Function<String, T> value) {
    return Stream.of(text.split(" ", -1))
        .filter(part -> !part.isEmpty())
        .map(value)
        .collect(toUnmodifiableSet());
  }
}
