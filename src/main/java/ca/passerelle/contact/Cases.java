package ca.passerelle.contact;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code contact_request}. */
@Component
class Cases {
  private final JdbcClient database;

  Cases(JdbcClient database) {
    this.database = database;
  }

  /** Fingerprints of what the server must recognize without being able to read it. */
  record Hashes(String code, String content) {}

  /** The hash of the content of a request; empty once erased. */
  record Known(Case known, Optional<String> contentHash) {}

  /**
   * @throws org.springframework.dao.DuplicateKeyException when the id or the code is there already
   */
  void add(Case fresh, Hashes hashes) {
    var request = fresh.request();
    var figures = fresh.figures();
    database
        .sql(
            "insert into contact_request (community_id, id, version, kiosk_id, received_at,"
                + " answer_by, urgent, language, way, needs, service_id, consent_version,"
                + " consent_language, consent_at, code_hash, content_hash, state, overdue, unread,"
                + " next_step, next_step_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', false,"
                + " false, ?, ?)")
        .param(request.community().value())
        .param(request.id().value())
        .param(request.version())
        .param(figures.kiosk().value())
        .param(CaseRow.time(request.receivedAt()))
        .param(CaseRow.time(figures.answerBy()))
        .param(figures.urgent())
        .param(figures.language().tag())
        .param(figures.way().code())
        .param(CaseRow.needs(figures.needs()))
        .param(figures.service().map(id -> id.value()).orElse(null))
        .param(figures.consent().version())
        .param(figures.consent().language().tag())
        .param(CaseRow.time(figures.consent().at()))
        .param(hashes.code())
        .param(hashes.content())
        .param(fresh.next().map(step -> step.kind().code()).orElse(null))
        .param(CaseRow.time(fresh.next().map(NextStep::at)))
        .update();
  }

  /**
   * Writes what became of a case, if nobody was faster.
   *
   * @return the case as it is now; empty when somebody changed it meanwhile
   */
  Optional<Case> replace(Case before, Case after) {
    var state = CaseRow.columns(after.request().state());
    int changed =
        database
            .sql(
                "update contact_request set version = version + 1, way = ?, state = ?,"
                    + " worker_id = ?, state_at = ?, outcome = ?, unmet_need = ?,"
                    + " unmet_reason = ?, overdue = ?, unread = ?, next_step = ?,"
                    + " next_step_at = ? where community_id = ? and id = ? and version = ?"
                    + " and state = ?")
            .param(after.figures().way().code())
            .param(state.state())
            .param(state.worker())
            .param(state.at())
            .param(state.outcome())
            .param(after.unmetNeed().map(unmet -> unmet.need().value()).orElse(null))
            .param(after.unmetNeed().map(unmet -> unmet.reason().code()).orElse(null))
            .param(after.overdue())
            .param(after.unread())
            .param(after.next().map(step -> step.kind().code()).orElse(null))
            .param(CaseRow.time(after.next().map(NextStep::at)))
            .param(before.community().value())
            .param(before.id().value())
            .param(before.request().version())
            .param(CaseRow.columns(before.request().state()).state())
            .update();
    return changed == 1 ? find(before.id()) : Optional.empty();
  }

  /** The worker saw what the citizen wrote, unless the citizen wrote again. */
  void read(Case seen) {
    database
        .sql("update contact_request set unread = false where id = ? and version = ?")
        .params(seen.id().value(), seen.request().version())
        .update();
  }

  /** Nothing recognizes the request any more: neither its code nor its content. */
  void forget(ContactRequestId id) {
    database
        .sql("update contact_request set code_hash = null, content_hash = null where id = ?")
        .param(id.value())
        .update();
  }

  Optional<Case> find(ContactRequestId id) {
    return database
        .sql("select * from contact_request where id = ?")
        .param(id.value())
        .query(CaseRow::read)
        .optional();
  }

  /**
   * As {@link #find}, waiting for whoever changes it now, and kept from others until the commit.
   */
  Optional<Case> hold(ContactRequestId id) {
    return database
        .sql("select * from contact_request where id = ? for update")
        .param(id.value())
        .query(CaseRow::read)
        .optional();
  }

  Optional<Known> known(ContactRequestId id) {
    return database
        .sql("select * from contact_request where id = ?")
        .param(id.value())
        .query((row, number) ->
            new Known(
                CaseRow.read(row, number), Optional.ofNullable(row.getString("content_hash"))))
        .optional();
  }

  Optional<Case> byCode(String hash) {
    return database
        .sql("select * from contact_request where code_hash = ?")
        .param(hash)
        .query(CaseRow::read)
        .optional();
  }

  /** Urgent first, then oldest first. */
  List<Case> waiting(CommunityId community) {
    return database
        .sql(
            "select * from contact_request where community_id = ? and state = 'waiting'"
                + " order by urgent desc, received_at, id")
        .param(community.value())
        .query(CaseRow::read)
        .list();
  }

  List<Case> heldBy(CommunityId community, WorkerId worker) {
    return database
        .sql(
            "select * from contact_request where community_id = ? and state = 'claimed'"
                + " and worker_id = ? order by next_step_at, id")
        .params(community.value(), worker.value())
        .query(CaseRow::read)
        .list();
  }

  /** A case and how often somebody tried. */
  record Tried(Case open, int attempts, Optional<OffsetDateTime> last) {}

  private static final String TRIED =
      "select r.*, (select count(*) from contact_attempt a"
          + " where a.community_id = r.community_id and a.request_id = r.id) as tries,"
          + " (select max(a.attempted_at) from contact_attempt a"
          + " where a.community_id = r.community_id and a.request_id = r.id) as last_try"
          + " from contact_request r";

  List<Tried> open(CommunityId community) {
    return database
        .sql(
            TRIED
                + " where r.community_id = ? and r.state in ('waiting', 'claimed')"
                + " order by r.received_at, r.id")
        .param(community.value())
        .query(Cases::tried)
        .list();
  }

  Optional<Tried> tried(ContactRequestId id) {
    return database.sql(TRIED + " where r.id = ?").param(id.value()).query(Cases::tried).optional();
  }

  private static Tried tried(ResultSet row, int number) throws SQLException {
    return new Tried(
        CaseRow.read(row, number),
        row.getInt("tries"),
        Optional.ofNullable(row.getObject("last_try", OffsetDateTime.class)));
  }

  /** Newest first. */
  List<Case> closedBy(CommunityId community, WorkerId worker, int most) {
    return database
        .sql(
            "select * from contact_request where community_id = ? and state = 'closed'"
                + " and worker_id = ? order by state_at desc, id fetch first "
                + most
                + " rows only")
        .params(community.value(), worker.value())
        .query(CaseRow::read)
        .list();
  }
}
