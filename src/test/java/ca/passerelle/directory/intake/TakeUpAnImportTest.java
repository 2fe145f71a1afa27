package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.directory.LocationEntry;
import ca.passerelle.directory.OrganizationEntry;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.SourceItem;
import ca.passerelle.directory.SourceSync;
import ca.passerelle.directory.intake.PastImport.End;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.PasserelleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** An import that was cut off is taken up again by the same command, and never said to be in. */
@PasserelleTest
class TakeUpAnImportTest {
  private static final CommunityId HERE = new CommunityId(Importing.COMMUNITY);
  private static final String ONE =
      "[{'id': 's1', 'name': 'Prêt de raquettes', 'status': 'active', 'organization': {'id': 'o', 'name': 'Un organisme'}}]";

  @TempDir Path folder;
  @Autowired ImportCommand command;
  @Autowired CommandedImports commanded;
  @Autowired ImportRuns runs;
  @Autowired ImportLog log;
  @Autowired ReceivedFiles files;
  @Autowired ApplicationContext context;
  @Autowired JdbcClient jdbc;
  @Autowired SourceSync sync;

  @Value("${passerelle.data-dir}")
  Path data;

  private Importing importing;
  private Set<Path> before = Set.of();

  @BeforeEach
  void aFolderForFiles() {
    importing = new Importing(command, folder);
    before = Set.copyOf(inTheFolder());
  }

  @AfterEach
  void nothingIsLeft() {
    jdbc.sql("delete from directory_import where file_name = 'fichier'").update();
    for (var file : waiting()) {
      assertThat(file.toFile().delete()).isTrue();
    }
  }

  @Test
  @Transactional
  void theSameCommandLineSaysWhatItTakesUp() throws IOException {
    var file = cutOff(ONE);

    assertThat(importing.of(file)).isZero();

    assertThat(importing.printed())
        .first()
        .asString()
        .contains("Takes up the import of fichier", "Nothing of it was in");
    assertThat(importing.services()).containsExactly(1, 0, 0, 0);
    assertThat(mine())
        .extracting(PastImport::end)
        .containsExactlyInAnyOrder(End.DONE, End.INTERRUPTED);
    assertThat(waiting()).isEmpty();

    assertThat(importing.of(file)).isZero();
    assertThat(importing.printed()).as("only once").noneMatch(line -> line.contains("Takes up"));
  }

  @Test
  @Transactional
  void anotherFileOrAnotherSourceTakesNothingUp() throws IOException {
    var file = cutOff(ONE);

    importing.of(file, "--source", "autre");
    assertThat(importing.printed()).noneMatch(line -> line.contains("Takes up"));
    importing.of(ONE.replace("raquettes", "patins"));
    assertThat(importing.printed()).noneMatch(line -> line.contains("Takes up"));
  }

  @Test
  void thatItIsInIsWrittenWithTheDirectoryOrNotAtAll() throws IOException {
    var file = Files.writeString(folder.resolve("fichier"), ONE.replace('\'', '"'));
    var run = run(file, null);
    jdbc.sql("alter table directory_import add constraint no_end check (ended <> 'done')").update();
    try {
      assertThatThrownBy(() -> runs.run(run, _ -> {}, new Progress()))
          .hasMessageContaining("NO_END");
    } finally {
      jdbc.sql("alter table directory_import drop constraint no_end").update();
    }

    assertThat(
            jdbc.sql("select count(*) from source_record where source = 'coupe'")
                .query(Long.class)
                .single())
        .isZero();
    assertThat(mine()).extracting(PastImport::end).containsExactly(End.FAILED);
  }

  @Test
  void aServerThatStopsLeavesItToBeTakenUp() throws IOException {
    var file = Files.writeString(folder.resolve("fichier"), ONE.replace('\'', '"'));
    var kept = files.copyOf(file, Format.HSDS_JSON).orElseThrow();
    var running = new AtomicReference<Progress>();
    var progress =
        new Progress(() -> {
          if (running.get() != null) {
            running.get().interrupt();
          }
        });
    running.set(progress);

    assertThatThrownBy(() -> runs.run(run(file, kept.name()), _ -> {}, progress))
        .isInstanceOf(Progress.Stopped.class);

    assertThat(log.cutOff().stream().filter(cut -> cut.file().equals("fichier")))
        .singleElement()
        .satisfies(cut -> {
          assertThat(cut.kept()).isEqualTo(kept.name());
          assertThat(cut.wanted().source()).isEqualTo("coupe");
        });
  }

  @Test
  void whatTheCommandReadsIsKeptUntilItsEndAndNoLonger() throws IOException {
    var file = Files.writeString(folder.resolve("fichier"), ONE.replace('\'', '"'));
    var seen = new ArrayList<Path>();
    commanded.run(wish(file, true), _ -> seen.addAll(waiting()), _ -> {});
    Files.writeString(file, ONE.replace('\'', '"').replace("active", ""));

    commanded.run(wish(file, true), _ -> seen.addAll(waiting()), _ -> {});

    assertThat(seen).as("while it told of a problem").hasSize(1);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void whatFailsForAnotherReasonIsNotKeptEither() throws IOException {
    var file =
        Files.writeString(folder.resolve("fichier"), ONE.replace('\'', '"').replace("active", ""));

    assertThatThrownBy(() ->
            commanded.run(
                wish(file, false),
                _ -> {
                  throw new IllegalStateException("Le disque est plein");
                },
                _ -> {}))
        .hasMessage("Le disque est plein");

    assertThat(mine()).extracting(PastImport::end).containsExactly(End.FAILED);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void whatIsInIsNeverSaidToHaveFailedBecauseOfTheTidyingUp() throws IOException {
    var file = Files.writeString(folder.resolve("fichier"), ONE.replace('\'', '"'));
    var run = run(file, null);
    var place = data.resolve("imports/reports");
    jdbc.sql("delete from directory_import where file_name = 'ancien'").update();
    for (int i = 0; i < 60; i++) {
      var old = UUID.randomUUID();
      jdbc.sql(
              """
              insert into directory_import (community_id, id, begun_at, begun_by, file_name, format,
                rehearsal, ended, problems, conflicts)
              values (?, ?, timestamp with time zone '2020-01-01 00:00:00Z', '', 'ancien', 'x', true,
                'done', 0, 0)
              """)
          .params(HERE.value(), old)
          .update();
      // a folder that is not empty cannot be deleted like a file
      Files.createDirectories(place.resolve(old + ".ndjson/plein"));
    }
    try {
      runs.run(run, _ -> {}, new Progress());

      assertThat(mine()).extracting(PastImport::end).containsExactly(End.DONE);
    } finally {
      jdbc.sql("delete from directory_import where file_name = 'ancien'").update();
      sync.bringIn(
          new SourceSync.Plan(HERE, "coupe", SourceSync.Removals.ALL, false), new Nothing());
    }
  }

  @Test
  void whatNobodyUnderstandsAnyMoreKeepsNoServerFromStarting() throws IOException {
    cutOff(ONE);
    jdbc.sql("update directory_import set mapping = 'tables: {' where file_name = 'fichier'")
        .update();

    new CutOff(context).start();

    assertThat(mine()).extracting(PastImport::end).containsExactly(End.INTERRUPTED);
    assertThat(waiting()).isEmpty();
  }

  @Test
  void aDescriptionOfFilesBesideItIsNotCopiedWithoutThem() throws IOException {
    var description =
        Files.writeString(folder.resolve("autre.json"), "{\"resources\": [{\"path\": \"a.csv\"}]}");

    assertThat(files.copyOf(description, Format.HSDS_JSON)).isEmpty();
  }

  private List<PastImport> mine() {
    return log.of(HERE).stream().filter(past -> past.file().equals("fichier")).toList();
  }

  /** As a kill leaves it. */
  private Path cutOff(String content) throws IOException {
    var file = Files.writeString(folder.resolve("fichier"), content.replace('\'', '"'));
    var kept = files.copyOf(file, Format.HSDS_JSON).orElseThrow();
    log.begun(
        new ImportRuns.Run(
            UUID.randomUUID(),
            wish(file, false).of("hsds"),
            Format.HSDS_JSON,
            "",
            kept.name(),
            true,
            commanded.fingerprint(wish(file, false))));
    return file;
  }

  private static ImportRuns.Run run(Path file, @Nullable String kept) {
    return new ImportRuns.Run(
        UUID.randomUUID(), wish(file, false), Format.HSDS_JSON, "Essai", kept, false, null);
  }

  private static Import.Wish wish(Path file, boolean rehearsal) {
    return new Import.Wish(file, "fichier", HERE, "coupe", null, false, rehearsal);
  }

  private List<Path> waiting() {
    return inTheFolder().stream().filter(file -> !before.contains(file)).toList();
  }

  private List<Path> inTheFolder() {
    try (Stream<Path> all = Files.list(data.resolve("imports/incoming"))) {
      return all.toList();
    } catch (IOException none) {
      return List.of();
    }
  }

  /** A source that knows nothing any more. */
  private record Nothing() implements SourceSync.Source {
    @Override
    public Iterable<SourceItem<OrganizationEntry>> organizations() {
      return List.of();
    }

    @Override
    public Iterable<SourceItem<LocationEntry>> locations() {
      return List.of();
    }

    @Override
    public Iterable<SourceItem<ServiceEntry>> services() {
      return List.of();
    }
  }
}
