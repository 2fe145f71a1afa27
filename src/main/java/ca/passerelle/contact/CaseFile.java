package ca.passerelle.contact;

import ca.passerelle.shared.Coded;
import ca.passerelle.shared.WorkerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to a case: history, attempts, messages; without the words, which are personal. */
@Component
class CaseFile {
  private final JdbcClient database;

  CaseFile(JdbcClient database) {
    this.database = database;
  }

  /** A message's place in the correspondence. */
  record Line(UUID id, Instant at, Message.From from) {}

  void note(Case now, HistoryEntry entry) {
    database
        .sql(
            "insert into contact_history (community_id, request_id, version, happened_at, what,"
                + " worker_id, to_worker_id, outcome) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .param(now.community().value())
        .param(now.id().value())
        .param(now.request().version())
        .param(CaseRow.time(entry.at()))
        .param(entry.what().code())
        .param(entry.by().map(WorkerId::value).orElse(null))
        .param(entry.to().map(WorkerId::value).orElse(null))
        .param(entry.outcome().map(Outcome::code).orElse(null))
        .update();
  }

  /** Oldest first; that it was received stands in the request itself. */
  List<HistoryEntry> history(Case now) {
    var entries = new ArrayList<HistoryEntry>();
    entries.add(
        new HistoryEntry(
            now.request().receivedAt(),
            HistoryEntry.What.RECEIVED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    entries.addAll(
        database
            .sql(
                "select * from contact_history where community_id = ? and request_id = ?"
                    + " order by version")
            .params(now.community().value(), now.id().value())
            .query((row, _) ->
                new HistoryEntry(
                    CaseRow.instant(row, "happened_at"),
                    Coded.of(HistoryEntry.What.class, row.getString("what")),
                    Optional.ofNullable(row.getString("worker_id")).map(WorkerId::new),
                    Optional.ofNullable(row.getString("to_worker_id")).map(WorkerId::new),
                    Optional.ofNullable(row.getString("outcome"))
                        .map(code -> Coded.of(Outcome.class, code))))
            .list());
    return entries;
  }

  void tried(Case now, Attempt attempt) {
    database
        .sql(
            "insert into contact_attempt (community_id, request_id, id, attempted_at, worker_id,"
                + " way, result) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            now.community().value(),
            now.id().value(),
            attempt.id(),
            CaseRow.time(attempt.at()),
            attempt.by().value(),
            attempt.way().code(),
            attempt.result().code())
        .update();
  }

  /** Oldest first, without their notes. */
  List<Attempt> attempts(Case now) {
    return database
        .sql(
            "select * from contact_attempt where community_id = ? and request_id = ?"
                + " order by attempted_at, id")
        .params(now.community().value(), now.id().value())
        .query((row, _) ->
            new Attempt(
                row.getObject("id", UUID.class),
                CaseRow.instant(row, "attempted_at"),
                new WorkerId(row.getString("worker_id")),
                Coded.of(Attempt.Way.class, row.getString("way")),
                Coded.of(Attempt.Result.class, row.getString("result")),
                Optional.empty()))
        .list();
  }

  void wrote(Case now, Line line) {
    database
        .sql(
            "insert into contact_message (community_id, request_id, id, written_at, sender)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            now.community().value(),
            now.id().value(),
            line.id(),
            CaseRow.time(line.at()),
            line.from().code())
        .update();
  }

  /** Oldest first. */
  List<Line> messages(Case now) {
    return database
        .sql(
            "select * from contact_message where community_id = ? and request_id = ?"
                + " order by written_at, id")
        .params(now.community().value(), now.id().value())
        .query((row, _) ->
            new Line(
                row.getObject("id", UUID.class),
                CaseRow.instant(row, "written_at"),
                Coded.of(Message.From.class, row.getString("sender"))))
        .list();
  }

  void eraseMessages(Case now) {
    database
        .sql("delete from contact_message where community_id = ? and request_id = ?")
        .params(now.community().value(), now.id().value())
        .update();
  }
}
