package ca.passerelle.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.configuration.Reference;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;

/** Teams and workers as files write them, compared with what is here. */
@PasserelleTest
@Transactional
@WithActor(worker = "amina")
class TeamFilesTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final CommunityId MERCIER = new CommunityId("mercier-est");

  @Autowired private WorkerSection workers;
  @Autowired private TeamSection teams;
  @Autowired private Outreach outreach;

  @Test
  void whatTheFilesSayIsWhatIsHere() {
    assertThat(workers.current(DEMO)).hasSize(8).containsKeys("amina", "yusuf");
    assertThat(teams.current(DEMO)).containsOnlyKeys("accueil", "terrain");
    assertThat(workers.current(MERCIER)).isEmpty();
    assertThat(teams.current(MERCIER)).isEmpty();
  }

  @Test
  void someoneNewJoins() {
    put("nora", "terrain", 3);

    assertThat(outreach.worker(new WorkerId("nora")))
        .hasValueSatisfying(nora -> {
          assertThat(nora.displayName()).isEqualTo("Nora");
          assertThat(nora.team()).isEqualTo(new TeamId("terrain"));
          assertThat(nora.capacity()).isEqualTo(3);
          assertThat(nora.onDuty()).isTrue();
        });
    assertThat(outreach.workers(DEMO)).extracting(OutreachWorker::displayName).contains("Nora");
  }

  @Test
  void whatAFileChangesIsChanged() {
    put("nora", "terrain", 3);
    put("nora", "accueil", 7);

    assertThat(workers.current(DEMO)).containsEntry("nora", entry("nora", "accueil", 7));
    assertThat(outreach.worker(new WorkerId("nora")))
        .hasValueSatisfying(nora -> assertThat(nora.capacity()).isEqualTo(7));
  }

  @Test
  void itStartsAsTheFileSaysAndIsTheWorkersOwnFromThenOn() {
    var amina = new WorkerId("amina");
    outreach.goOffDuty(amina);

    workers.put(DEMO, 0, edited("amina", "capacity: 6", "capacity: 9"));

    assertThat(outreach.worker(amina))
        .hasValueSatisfying(worker -> {
          assertThat(worker.onDuty()).isFalse();
          assertThat(worker.capacity()).isEqualTo(9);
        });
  }

  @Test
  void whoLeavesIsNoLongerHere() {
    workers.remove(DEMO, "yusuf");

    assertThat(outreach.worker(new WorkerId("yusuf"))).isEmpty();
    assertThat(outreach.workers(DEMO)).hasSize(7);
  }

  @Test
  void aFileOfAnotherCommunityRemovesNobodyHere() {
    workers.remove(MERCIER, "yusuf");
    teams.remove(MERCIER, "accueil");

    assertThat(workers.current(DEMO)).containsKey("yusuf");
    assertThat(teams.current(DEMO)).containsKey("accueil");
  }

  @Test
  void aTeamIsAddedRenamedAndRemoved() {
    teams.put(DEMO, 0, team("nuit", "Équipe de nuit"));
    assertThat(outreach.teams(DEMO))
        .extracting(Team::id)
        .containsExactly(new TeamId("accueil"), new TeamId("nuit"), new TeamId("terrain"));

    teams.put(DEMO, 0, team("nuit", "Veilleurs"));
    assertThat(teams.current(DEMO)).containsEntry("nuit", team("nuit", "Veilleurs"));

    teams.remove(DEMO, "nuit");
    assertThat(teams.current(DEMO)).doesNotContainKey("nuit");
  }

  @Test
  void theOrderOfAFileIsKeptSoThatNothingLooksEdited() {
    var written =
        worker("nora", "terrain", 3, "[fr, ht, en, es, ar, vi]", "[work, food, housing, money]");
    workers.put(DEMO, 0, written);

    var read = Objects.requireNonNull(workers.current(DEMO).get("nora"));

    assertThat(read).isEqualTo(written);
    assertThat(Json.write(read)).isEqualTo(Json.write(written));
  }

  @Test
  void aWorkerNamesATeamAndNeedsThatMustExist() {
    assertThat(workers.references(entry("nora", "terrain", 3)))
        .containsExactlyInAnyOrder(
            new Reference("/team", "teams", "terrain"), new Reference("/skills", "needs", "food"));
  }

  @Test
  void whoKnowsNothingInParticularNamesOnlyTheTeam() {
    assertThat(workers.references(Json.read(bare("nora"), WorkerEntry.class)))
        .containsExactly(new Reference("/team", "teams", "accueil"));
  }

  @Test
  void listsThatAFileLeavesOutAreEmpty() {
    var nora = Json.read(bare("nora"), WorkerEntry.class);

    assertThat(nora.languages()).isEmpty();
    assertThat(nora.skills()).isEmpty();
  }

  @Test
  void namesAreGivenOnceForAllCommunities() {
    // A worker's id is used without saying of which community.
    assertThat(workers.sharesNames()).isTrue();
    assertThat(teams.sharesNames()).isTrue();
    assertThat(workers.key(entry("nora", "terrain", 3))).isEqualTo("nora");
    assertThat(teams.key(team("nuit", "Nuit"))).isEqualTo("nuit");
    assertThat(List.of(teams.name(), workers.name())).containsExactly("teams", "workers");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101, -3})
  void whoCanFollowNobodyOrEveryoneIsRefusedAndNotWritten(int capacity) {
    assertThatThrownBy(() -> put("nora", "terrain", capacity))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("capacity");
    assertThat(workers.current(DEMO)).doesNotContainKey("nora");
  }

  @ParameterizedTest
  @CsvSource({"Nora Nora", "nora/", "''", "NORA"})
  void anIdIsASlug(String id) {
    assertThatThrownBy(() -> entry(id, "terrain", 3)).isInstanceOf(JacksonException.class);
  }

  @Test
  void whoKnowsANeedIsFoundByIt() {
    put("nora", "terrain", 3);

    assertThat(outreach.workers(DEMO))
        .filteredOn(worker -> worker.skills().contains(new NeedId("food")))
        .extracting(worker -> worker.id().value())
        .contains("nora", "thuy", "samuel")
        .doesNotContain("amina");
  }

  private void put(String id, String team, int capacity) {
    workers.put(DEMO, 0, entry(id, team, capacity));
  }

  private static WorkerEntry entry(String id, String team, int capacity) {
    return worker(id, team, capacity, "[fr]", "[food]");
  }

  private static WorkerEntry worker(
      String id, String team, int capacity, String languages, String skills) {
    var quoted = (languages + "|" + skills).replaceAll("(\\w+)", "\"$1\"").split("\\|", -1);
    return Json.read(
        """
        {"id":"%s","display_name":"Nora","team":"%s","languages":%s,"skills":%s,
         "gender":"woman","capacity":%d,"on_duty":true}
        """
            .formatted(id, team, quoted[0], quoted[1], capacity),
        WorkerEntry.class);
  }

  private static String bare(String id) {
    return """
    {"id":"%s","display_name":"Nora","team":"accueil","gender":"unspecified","capacity":2,"on_duty":false}
    """
        .formatted(id);
  }

  private static TeamEntry team(String id, String name) {
    return Json.read(
        "{\"id\":\"%s\",\"name\":{\"fr\":\"%s\"}}".formatted(id, name), TeamEntry.class);
  }

  private WorkerEntry edited(String id, String before, String after) {
    var now = Json.write(Objects.requireNonNull(workers.current(DEMO).get(id)));
    var changed = now.replace(quote(before), quote(after));
    assertThat(changed).isNotEqualTo(now);
    return Json.read(changed, WorkerEntry.class);
  }

  private static String quote(String field) {
    return "\"" + field.replace(": ", "\":");
  }
}
