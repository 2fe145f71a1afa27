package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.intake.PastImport.End;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Several processes may share a database: what one of them brings in, no other takes for cut off
 * before it is.
 */
@PasserelleTest
@WithActor(role = Role.ADMINISTRATOR, community = Importing.COMMUNITY)
class ImportOneAtATimeTest {
  private static final CommunityId HERE = new CommunityId(Importing.COMMUNITY);
  private static final String NAME = "un-a-la-fois.json";
  private static final String ONE =
      "[{'id': 's1', 'name': 'Prêt de raquettes', 'status': 'active', 'organization': {'id': 'o', 'name': 'Un organisme'}}]";

  private static final ImportResult NOTHING_NEW =
      new ImportResult(UUID.randomUUID(), "hsds", false, Map.of(), Map.of(), List.of(), 0);

  @TempDir Path folder;
  @Autowired ImportCommand command;
  @Autowired CommandedImports commanded;
  @Autowired ImportDesk desk;
  @Autowired ImportTurn turn;
  @Autowired ImportJobs jobs;
  @Autowired ImportLog log;
  @Autowired ReceivedFiles files;
  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;

  private Importing importing;

  /** The other process: its lock, and what it wrote before it began. */
  private ImportTurn.Taken other;

  private Path file;

  @BeforeEach
  void anotherProcessImports() throws IOException {
    importing = new Importing(command, folder);
    other = turn.take();
    file = Files.writeString(folder.resolve(NAME), ONE.replace('\'', '"'));
    var wish = new Import.Wish(file, NAME, HERE, "hsds", null, false, true);
    log.begun(
        new ImportRuns.Run(
            UUID.randomUUID(),
            wish,
            Format.HSDS_JSON,
            "",
            files.copyOf(file, Format.HSDS_JSON).orElseThrow().name(),
            true,
            commanded.fingerprint(wish)));
  }

  @AfterEach
  void nothingIsLeft() {
    other.close();
    desk.state(HERE);
    desk.drop(HERE);
    jdbc.sql("select kept_file from directory_import where file_name = ? and kept_file is not null")
        .param(NAME)
        .query(String.class)
        .list()
        .forEach(files::drop);
    jdbc.sql("delete from directory_import where file_name = ?").param(NAME).update();
  }

  @Test
  void theSameCommandBesideItIsToldToWait() {
    assertThat(importing.of(file, "--dry-run")).isOne();

    assertThat(importing.printed())
        .singleElement()
        .asString()
        .contains("Another import is running, begun at the command line", "Nothing was imported");
    assertThat(end()).isEqualTo(End.RUNNING);
  }

  @Test
  void onceItsProcessIsDeadTheSameCommandTakesItUp() {
    other.close();

    assertThat(importing.of(file, "--dry-run")).isZero();

    assertThat(importing.printed()).first().asString().contains("Takes up the import of " + NAME);
  }

  @Test
  void theScreenOffersItOnceItsProcessIsDeadAndNotBefore() {
    new CutOff(context).start();
    assertThat(desk.state(HERE)).isInstanceOf(ImportState.None.class);
    assertThat(end()).isEqualTo(End.RUNNING);

    other.close();

    assertThat(desk.state(HERE))
        .isInstanceOfSatisfying(
            ImportState.Interrupted.class, cut -> assertThat(cut.file().file()).isEqualTo(NAME));
    assertThat(end()).isEqualTo(End.INTERRUPTED);
  }

  @Test
  void theScreenOffersItInPlaceOfOneThatIsIn() {
    jobs.hold(new Job(HERE, null, new ImportState.Finished(NOTHING_NEW)));
    other.close();

    assertThat(desk.state(HERE)).isInstanceOf(ImportState.Interrupted.class);
  }

  @Test
  void theScreenOffersWhatAnotherCommandFoundCutOff() {
    other.close();
    turn.take().close();

    assertThat(desk.state(HERE)).isInstanceOf(ImportState.Interrupted.class);
  }

  @Test
  void theScreenBesideItIsToldWhoIsAtIt() throws IOException {
    try (var content = Files.newInputStream(file)) {
      desk.receive(HERE, NAME, content);
    }

    assertThatThrownBy(() -> desk.run(HERE, "essai", false, true))
        .isInstanceOfSatisfying(ImportBusy.class, busy -> assertThat(busy.by()).isEmpty());

    assertThat(desk.state(HERE)).isInstanceOf(ImportState.Received.class);
    assertThat(end()).isEqualTo(End.RUNNING);
  }

  private End end() {
    return log.of(HERE).stream()
        .filter(past -> past.file().equals(NAME))
        .findFirst()
        .orElseThrow()
        .end();
  }
}
