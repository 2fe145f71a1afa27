package ca.passerelle.directory.campaign;

import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.Coded;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.ServiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The tables {@code listing_answer} and {@code listing_correction}. */
@Component
class CorrectionTable {
  static final int LONGEST = 20_000;

  private final JdbcClient jdbc;
  private final Clock clock;

  CorrectionTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A correction that nobody decided yet.
   *
   * @param was what the organization read when it wrote
   */
  record Waiting(
      UUID id,
      UUID invitation,
      ServiceId service,
      CorrectedField field,
      JsonNode was,
      JsonNode proposed,
      Instant madeAt) {}

  void answer(Invitation invitation, ServiceId service, Answer answer) {
    jdbc.sql(
            """
            delete from listing_answer
            where community_id = ? and invitation_id = ? and service_id = ?
            """)
        .params(invitation.community().value(), invitation.id(), service.value())
        .update();
    jdbc.sql("insert into listing_answer values (?, ?, ?, ?, ?)")
        .params(
            invitation.community().value(),
            invitation.id(),
            service.value(),
            answer.code(),
            InvitationTable.time(clock.instant()))
        .update();
  }

  Map<ServiceId, Answer> answers(Invitation invitation) {
    var answers = new HashMap<ServiceId, Answer>();
    jdbc.sql(
            """
            select service_id, answer from listing_answer
            where community_id = ? and invitation_id = ?
            """)
        .params(invitation.community().value(), invitation.id())
        .query(row -> {
          answers.put(
              new ServiceId(row.getObject(1, UUID.class)),
              Coded.of(Answer.class, row.getString(2)));
        });
    return answers;
  }

  /** The latest word on a field of a service is the one that counts. */
  void propose(
      Invitation invitation,
      ServiceId service,
      CorrectedField field,
      JsonNode was,
      JsonNode value) {
    takeBack(invitation, service, field);
    jdbc.sql(
            """
            insert into listing_correction
              (community_id, id, invitation_id, service_id, field, was, proposed, made_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            invitation.community().value(),
            UUID.randomUUID(),
            invitation.id(),
            service.value(),
            field.code(),
            Json.write(was),
            Json.write(value),
            InvitationTable.time(clock.instant()))
        .update();
  }

  void takeBack(Invitation invitation, ServiceId service, CorrectedField field) {
    jdbc.sql(
            """
            delete from listing_correction
            where community_id = ? and service_id = ? and field = ? and decision is null
            """)
        .params(invitation.community().value(), service.value(), field.code())
        .update();
  }

  /** In the order they came. */
  List<Waiting> waiting(CommunityId community) {
    return jdbc.sql(
            """
            select * from listing_correction
            where community_id = ? and decision is null order by made_at, service_id, field
            """)
        .param(community.value())
        .query(CorrectionTable::read)
        .list();
  }

  Optional<Waiting> find(CommunityId community, UUID id) {
    return jdbc.sql(
            "select * from listing_correction where community_id = ? and id = ? and decision is null")
        .params(community.value(), id)
        .query(CorrectionTable::read)
        .optional();
  }

  /** How many wait, of services that are still there. */
  int count(CommunityId community) {
    return jdbc.sql(
            """
            select count(*) from listing_correction c
            where c.community_id = ? and c.decision is null and (
              exists (select 1 from service s
                where s.community_id = c.community_id and s.id = c.service_id)
              or exists (select 1 from organization o where o.community_id = c.community_id
                and o.id = c.service_id and o.listed_as is not null))
            """)
        .param(community.value())
        .query(Integer.class)
        .single();
  }

  /** Decided and answered long ago: it was read, and need not be kept. */
  void forget(Instant before) {
    jdbc.sql("delete from listing_correction where decided_at < ?")
        .param(InvitationTable.time(before))
        .update();
    jdbc.sql("delete from listing_answer where answered_at < ?")
        .param(InvitationTable.time(before))
        .update();
  }

  /** False when somebody decided it before. Words were for whoever decided: they go at once. */
  boolean decide(CommunityId community, Waiting one, boolean accepted, AccountId by) {
    return jdbc.sql(
                """
                update listing_correction set decision = ?, decided_at = ?, decided_by = ?, proposed = ?
                where community_id = ? and id = ? and decision is null
                """)
            .params(
                accepted ? "accepted" : "refused",
                InvitationTable.time(clock.instant()),
                by.value(),
                one.field().isWords() ? "null" : Json.write(one.proposed()),
                community.value(),
                one.id())
            .update()
        == 1;
  }

  /** Whether editors took all that this link said of the service. */
  boolean allAccepted(CommunityId community, Waiting one) {
    return jdbc.sql(
                """
                select count(*) from listing_correction
                where community_id = ? and invitation_id = ? and service_id = ?
                  and (decision is null or decision <> 'accepted')
                """)
            .params(community.value(), one.invitation(), one.service().value())
            .query(Integer.class)
            .single()
        == 0;
  }

  private static Waiting read(ResultSet row, int number) throws SQLException {
    return new Waiting(
        row.getObject("id", UUID.class),
        row.getObject("invitation_id", UUID.class),
        new ServiceId(row.getObject("service_id", UUID.class)),
        Coded.of(CorrectedField.class, row.getString("field")),
        Json.mapper().readTree(row.getString("was")),
        Json.mapper().readTree(row.getString("proposed")),
        InvitationTable.instant(row, "made_at").orElseThrow());
  }
}
