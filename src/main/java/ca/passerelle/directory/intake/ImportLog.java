package ca.passerelle.directory.intake;

import ca.passerelle.directory.SourceCounts;
import ca.passerelle.directory.SourceKind;
import ca.passerelle.directory.intake.PastImport.End;
import ca.passerelle.shared.Coded;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The table {@code directory_import}: who brought what in, and what came of it. */
@Component
class ImportLog {
  /** Older ones are forgotten, with their reports. */
  private static final int KEPT = 50;

  private static final TypeReference<Map<SourceKind, SourceCounts>> COUNTS =
      new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Clock clock;

  ImportLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void begun(UUID id, CommunityId community, ReceivedFiles.Received file, Job.Wanted wanted) {
    jdbc.sql(
            """
            insert into directory_import
              (community_id, id, begun_at, begun_by, file_name, format, rehearsal, ended, problems,
               conflicts)
            values (?, ?, ?, ?, ?, ?, ?, ?, 0, 0)
            """)
        .params(
            community.value(),
            id,
            clock.instant().atOffset(ZoneOffset.UTC),
            wanted.by(),
            file.called(),
            file.format().word(),
            wanted.rehearsal(),
            End.RUNNING.code())
        .update();
  }

  void ended(UUID id, End end) {
    jdbc.sql("update directory_import set ended = ? where id = ?").params(end.code(), id).update();
  }

  void done(ImportResult result) {
    jdbc.sql(
            """
            update directory_import
            set ended = ?, source = ?, counts = ?, problems = ?, conflicts = ? where id = ?
            """)
        .params(
            End.DONE.code(),
            result.source(),
            Json.write(result.counts()),
            result.problemCount(),
            result.conflicts(),
            result.id())
        .update();
  }

  /** What ran when the server went away did not come in. */
  void interruptAll() {
    jdbc.sql("update directory_import set ended = ? where ended = ?")
        .params(End.INTERRUPTED.code(), End.RUNNING.code())
        .update();
  }

  /** The newest first. */
  List<PastImport> of(CommunityId community) {
    return jdbc.sql("select * from directory_import where community_id = ? order by begun_at desc")
        .param(community.value())
        .query(ImportLog::read)
        .list();
  }

  List<String> sources(CommunityId community) {
    return jdbc.sql("select distinct source from source_record where community_id = ? order by 1")
        .param(community.value())
        .query(String.class)
        .list();
  }

  /** Forgets all but the newest, and says which. */
  List<UUID> forgetOld(CommunityId community) {
    var old = of(community).stream().skip(KEPT).map(PastImport::id).toList();
    old.forEach(id -> jdbc.sql("delete from directory_import where id = ?").param(id).update());
    return old;
  }

  private static PastImport read(ResultSet row, int number) throws SQLException {
    return new PastImport(
        row.getObject("id", UUID.class),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        row.getString("begun_by"),
        row.getString("file_name"),
        row.getString("format"),
        row.getString("source"),
        row.getBoolean("rehearsal"),
        Coded.of(End.class, row.getString("ended")),
        counts(row.getString("counts")),
        row.getInt("problems"),
        row.getInt("conflicts"));
  }

  private static Map<SourceKind, SourceCounts> counts(@Nullable String json) {
    return json == null ? Map.of() : Json.mapper().readValue(json, COUNTS);
  }
}
