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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** The table {@code directory_import}: who brought what in, and what came of it. */
@Component
class ImportLog {
  private static final Logger LOG = LoggerFactory.getLogger(ImportLog.class);

  /** Older ones are forgotten, with their reports. */
  private static final int KEPT = 50;

  private static final TypeReference<Map<SourceKind, SourceCounts>> COUNTS =
      new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Mappings mappings;
  private final Clock clock;

  ImportLog(JdbcClient jdbc, Mappings mappings, Clock clock) {
    this.jdbc = jdbc;
    this.mappings = mappings;
    this.clock = clock;
  }

  /** The file that was kept is this one's from now on. */
  @Transactional
  void begun(ImportRuns.Run run) {
    var wish = run.wish();
    if (run.kept() != null) {
      letGo(run.kept());
    }
    jdbc.sql(
            """
            insert into directory_import
              (community_id, id, begun_at, begun_by, file_name, format, source, rehearsal,
               remove_many, mapping, kept_file, fingerprint, ended, problems, conflicts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)
            """)
        .param(wish.community().value())
        .param(run.id())
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .param(run.by())
        .param(wish.called())
        .param(run.format().word())
        .param(wish.source())
        .param(wish.rehearsal())
        .param(wish.removeMany())
        .param(wish.mapping() == null ? null : mappings.write(wish.mapping()))
        .param(run.kept())
        .param(run.fingerprint())
        .param(End.RUNNING.code())
        .update();
  }

  void ended(UUID id, End end) {
    jdbc.sql("update directory_import set ended = ? where id = ?").params(end.code(), id).update();
    if (end != End.INTERRUPTED) {
      forget(id);
    }
  }

  void done(ImportResult result) {
    ended(result.id(), End.DONE);
    jdbc.sql(
            """
            update directory_import set source = ?, counts = ?, problems = ?, conflicts = ?
            where id = ?
            """)
        .params(
            result.source(),
            Json.write(result.counts()),
            result.problemCount(),
            result.conflicts(),
            result.id())
        .update();
  }

  /** What is said to run does not: what it was to bring did not come in. */
  void interruptAll() {
    jdbc.sql("update directory_import set ended = ? where ended = ?")
        .params(End.INTERRUPTED.code(), End.RUNNING.code())
        .update();
  }

  /** Whose it is that runs, or was cut off and nobody noticed yet; empty: nothing is. */
  Optional<String> running() {
    return jdbc
        .sql("select begun_by from directory_import where ended = ? order by begun_at desc")
        .param(End.RUNNING.code())
        .query(String.class)
        .list()
        .stream()
        .findFirst();
  }

  /** Those that can be taken up again, of every community, the newest first. */
  List<CutOffImport> cutOff() {
    return jdbc
        .sql(
            """
            select * from directory_import where ended = ? and kept_file is not null
            order by begun_at desc
            """)
        .param(End.INTERRUPTED.code())
        .query(this::cutOff)
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** The latest that was cut off of the same file, wanted in the same way. */
  Optional<CutOffImport> cutOff(Import.Wish wish, String fingerprint) {
    return jdbc.sql(
            """
            select * from directory_import
            where ended = ? and community_id = ? and source = ? and rehearsal = ? and fingerprint = ?
            order by begun_at desc fetch first row only
            """)
        .param(End.INTERRUPTED.code())
        .param(wish.community().value())
        .param(wish.source())
        .param(wish.rehearsal())
        .param(fingerprint)
        .query(this::cutOff)
        .optional()
        .flatMap(Function.identity());
  }

  /** Nobody takes up again what that file was kept for. */
  void letGo(String kept) {
    jdbc.sql("update directory_import set kept_file = null, mapping = null where kept_file = ?")
        .param(kept)
        .update();
  }

  /** It was taken up again. */
  void takenUp(CutOffImport cut) {
    forget(cut.id());
  }

  private void forget(UUID id) {
    jdbc.sql(
            """
            update directory_import
            set kept_file = null, mapping = null, fingerprint = null, remove_many = false
            where id = ?
            """)
        .param(id)
        .update();
  }

  /** Empty when what was wanted of it is not understood any more. */
  private Optional<CutOffImport> cutOff(ResultSet row, int number) throws SQLException {
    var id = row.getObject("id", UUID.class);
    try {
      return Optional.of(cutOff(row, id));
    } catch (RuntimeException ofAnotherVersion) {
      LOG.warn("Import {} was cut off, and cannot be taken up again", id, ofAnotherVersion);
      return Optional.empty();
    }
  }

  private CutOffImport cutOff(ResultSet row, UUID id) throws SQLException {
    var mapping = row.getString("mapping");
    return new CutOffImport(
        id,
        new CommunityId(row.getString("community_id")),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        row.getString("file_name"),
        row.getString("kept_file"),
        new Job.Wanted(
            row.getString("source"),
            row.getBoolean("remove_many"),
            row.getBoolean("rehearsal"),
            row.getString("begun_by"),
            mapping == null ? null : mappings.read(mapping)));
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
