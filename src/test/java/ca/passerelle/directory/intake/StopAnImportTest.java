package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.PasserelleTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wherever an import is stopped, the directory stays as it was. */
@PasserelleTest
class StopAnImportTest {
  private static final CommunityId HERE = new CommunityId(Importing.COMMUNITY);

  @TempDir Path folder;
  @Autowired Import importing;
  @Autowired ImportJobs jobs;
  @Autowired ImportLog log;
  @Autowired Environment environment;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({
    "essai.json, READING", "essai.json, CHECKING", "essai.json, WRITING",
    "essai.zip, READING", "essai.zip, CHECKING", "essai.zip, WRITING"
  })
  void stoppedAtAnyStepNothingChanges(String name, ImportStep when) throws IOException {
    var before = records();
    var file = name.endsWith("zip") ? tables(30) : file();
    var running = new AtomicReference<Progress>();
    var progress =
        new Progress(() -> {
          var now = running.get();
          if (now != null && now.now(false).step() == when) {
            now.stop();
          }
        });
    running.set(progress);

    assertThatThrownBy(() -> importing.run(wish(file), _ -> {}, progress, _ -> {}))
        .isInstanceOf(Progress.Stopped.class);

    assertThat(records()).isEqualTo(before);
  }

  @Test
  void oneSeesWhatIsReadCheckedAndWritten() throws IOException {
    var seen = new ArrayList<ImportState.Working>();
    var running = new AtomicReference<Progress>();
    var progress =
        new Progress(() -> {
          var now = running.get();
          if (now != null) {
            seen.add(now.now(true));
          }
        });
    running.set(progress);

    importing.run(
        new Import.Wish(file(), "essai.json", HERE, "essai", null, false, true),
        _ -> {},
        progress,
        _ -> {});

    assertThat(seen).extracting(ImportState.Working::step).isSorted().contains(ImportStep.values());
    var read = seen.stream().filter(now -> now.step() == ImportStep.READING).toList().getLast();
    assertThat(read.done()).isEqualTo(read.total()).isEqualTo(Files.size(file()));
    var written = seen.getLast();
    assertThat(written.done()).as("30 services, 1 organization").isEqualTo(31);
    assertThat(written.total()).isEqualTo(31);
  }

  @Test
  void whileTheRowsOfAZipAreSortedOneSeesHowFarItIsAndIsHeard() throws IOException {
    int services = 2_000;
    var seen = new ArrayList<ImportState.Working>();
    var running = new AtomicReference<Progress>();
    var progress =
        new Progress(() -> {
          var now = running.get();
          if (now != null) {
            seen.add(now.now(false));
            if (now.now(false).step() == ImportStep.CHECKING && now.now(false).done() > 500) {
              now.stop();
            }
          }
        });
    running.set(progress);

    assertThatThrownBy(() -> importing.run(wish(tables(services)), _ -> {}, progress, _ -> {}))
        .isInstanceOf(Progress.Stopped.class);

    var read = seen.stream().filter(now -> now.step() == ImportStep.READING).toList();
    assertThat(read).as("seen to move").hasSizeGreaterThan(2);
    assertThat(read.getLast().done()).isGreaterThanOrEqualTo(read.getLast().total() / 2);
    assertThat(seen.getLast().total()).isGreaterThan(services);
    assertThat(seen.getLast().done()).as("heard at once").isLessThan(600);
  }

  @Test
  void whatRanWhenTheServerWentAwayIsSaidToBeInterrupted() {
    jdbc.sql(
            """
            insert into directory_import (community_id, id, begun_at, begun_by, file_name, format,
              rehearsal, ended, problems, conflicts)
            values (?, random_uuid(), current_timestamp, 'Essai', 'coupe.json', 'HSDS JSON', false,
              'running', 0, 0)
            """)
        .param(HERE.value())
        .update();

    jobs.begin();

    assertThat(log.of(HERE).stream().filter(past -> past.file().equals("coupe.json")))
        .singleElement()
        .extracting(PastImport::end)
        .isEqualTo(PastImport.End.INTERRUPTED);
    jdbc.sql("delete from directory_import where file_name = 'coupe.json'").update();
  }

  @Test
  void aFileThatIsTooLongIsRefusedAndNotKept() {
    var files = new ReceivedFiles(environment);
    var content = "[" + " ".repeat(2_000_000);

    assertThatThrownBy(() ->
            files.take(
                "long.json",
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)),
                1_000_000))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("long.json dépasse 1 Mo");
  }

  private static Import.Wish wish(Path file) {
    return new Import.Wish(file, "essai", HERE, "essai", null, false, false);
  }

  private Path tables(int count) {
    var services = new StringBuilder("id,organization_id,name,description,status\n");
    for (int i = 0; i < count; i++) {
      services.append(
          "s%d,o,Service %d,%s,active\n".formatted(i, i, "Un texte assez long. ".repeat(20)));
    }
    return Zips.of(
        folder,
        Map.of(
            "organizations.csv", "id,name\no,Un organisme\n", "services.csv", services.toString()));
  }

  private Path file() throws IOException {
    return Files.writeString(
        folder.resolve("essai.json"),
        IntStream.range(0, 30)
            .mapToObj(i ->
                "{'id': 's%d', 'name': 'Service %d', 'status': 'active', 'organization': {'id': 'o', 'name': 'Un organisme'}}"
                    .formatted(i, i)
                    .replace('\'', '"'))
            .collect(Collectors.joining(",", "[", "]")));
  }

  private long records() {
    return jdbc.sql(
            """
            select (select count(*) from source_record) + (select count(*) from service)
              + (select count(*) from organization)
            """)
        .query(Long.class)
        .single();
  }
}
