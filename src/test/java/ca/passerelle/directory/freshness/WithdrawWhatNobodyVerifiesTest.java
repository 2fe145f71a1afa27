package ca.passerelle.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.directory.Directory;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedService;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.directory.Viewer;
import ca.passerelle.directory.interchange.Depth;
import ca.passerelle.directory.interchange.HsdsFeed;
import ca.passerelle.directory.interchange.Kind;
import ca.passerelle.directory.interchange.Tongue;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/**
 * A service nobody verified for two years leaves every screen once editors were told, and is back
 * the moment somebody verifies it.
 */
@PasserelleTest
@WithActor(role = Role.EDITOR)
class WithdrawWhatNobodyVerifiesTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final Duration NOTICE = Duration.ofDays(30);

  @Autowired DirectoryDesk desk;
  @Autowired FreshnessDesk freshness;
  @Autowired Directory directory;
  @Autowired HsdsFeed feed;
  @Autowired AgingRun run;
  @Autowired Communities communities;
  @Autowired Task<Void> directoryFreshness;
  @Autowired JdbcClient database;
  @Autowired MutableClock clock;
  private ServiceId id;
  private ServiceEntry before;

  @BeforeEach
  void theFridge() {
    id =
        desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
            .filter(line -> line.name().in(Language.FRENCH).equals("Frigo partagé"))
            .findFirst()
            .orElseThrow()
            .id();
    before = opened().entry();
  }

  @AfterEach
  void putItBack() {
    desk.save(DEMO, new EditedService(id, opened().version(), before));
    database.sql("delete from service_aging").update();
  }

  @Test
  void itIsShownUntilEditorsWereToldForThirtyDays() {
    verified("2020-01-01");
    night();
    assertThat(stage()).contains(Stage.ANNOUNCED);
    assertThat(isShown()).isTrue();

    clock.advance(NOTICE.minusDays(1));
    night();
    assertThat(isShown()).isTrue();

    clock.advance(Duration.ofDays(1));
    night();
    assertThat(stage()).contains(Stage.WITHDRAWN);
    assertThat(isShown()).isFalse();
  }

  @Test
  void theDayEditorsReadIsTheDayItGoes() {
    verified("2020-01-01");
    night();

    var gone = aged().flatMap(AgedService::gone).orElseThrow();

    assertThat(gone).isEqualTo("2026-12-23");
    clock.advance(NOTICE);
    night();
    assertThat(aged().flatMap(AgedService::gone)).contains(gone);
  }

  @Test
  void itIsGoneFromTheKioskTheSearchAndTheApiAtOnce() {
    assertThat(places()).isEqualTo("111");

    withdrawn();

    assertThat(places()).isEqualTo("000");
  }

  @Test
  void verifiedItIsBackBeforeAnyNightPasses() {
    withdrawn();

    verified("2026-12-23");

    assertThat(places()).isEqualTo("111");
    assertThat(stage()).isEmpty();
    night();
    assertThat(places()).isEqualTo("111");
  }

  @Test
  void aCorrectionThatVerifiesNothingDoesNotBringItBack() {
    withdrawn();

    save("website", "https://exemple.test/");

    assertThat(isShown()).isFalse();
    night();
    assertThat(isShown()).isFalse();
  }

  @Test
  void oneThatNobodyEverDatedStaysAndEditorsReadWhy() {
    verified(null);
    night();
    clock.advance(Duration.ofDays(2000));
    night();

    assertThat(isShown()).isTrue();
    assertThat(stage()).contains(Stage.UNKNOWN);
  }

  @Test
  void aSecondTimeTheSameNightNothingChanges() {
    withdrawn();
    var rows = rows();

    night();
    night();

    assertThat(rows()).isEqualTo(rows);
  }

  @Test
  void oneThatEditorsPutAsideDoesNotAge() {
    withdrawn();

    save("status", "inactive");
    night();

    assertThat(rows()).doesNotContain(id.toString());
  }

  @Test
  void theTaskOfTheNightIsTheOneThatIsPlanned() {
    verified("2020-01-01");
    var task = (RecurringTask<Void>) directoryFreshness;

    task.executeRecurringly(task.instance(RecurringTask.INSTANCE), null);

    assertThat(rows()).contains(id.toString());
  }

  private void withdrawn() {
    verified("2020-01-01");
    night();
    clock.advance(NOTICE);
    night();
    assertThat(isShown()).isFalse();
  }

  private void night() {
    run.of(communities.get(DEMO));
  }

  /** On the kiosk, in the search, in the API: 1 where it is seen. */
  private String places() {
    var found =
        directory.search(
            DEMO, "frigo", new Viewer(Language.FRENCH, Optional.empty(), clock.instant()));
    return (isShown() ? "1" : "0")
        + (found.services().stream().anyMatch(service -> service.id().equals(id)) ? "1" : "0")
        + (feed.one(Kind.SERVICES, id.value(), Depth.BASIC, Tongue.of(Language.FRENCH)).isPresent()
            ? "1"
            : "0");
  }

  private boolean isShown() {
    return directory.service(DEMO, id, Optional.empty(), clock.instant()).isPresent();
  }

  private Optional<AgedService> aged() {
    return freshness.aged(DEMO, "", Page.Part.ALL).items().stream()
        .filter(aged -> aged.service().id().equals(id))
        .findFirst();
  }

  private Optional<Stage> stage() {
    return aged().map(AgedService::stage);
  }

  private String rows() {
    return database.sql("select * from service_aging").query().listOfRows().toString();
  }

  private EditedService opened() {
    return desk.open(DEMO, id).orElseThrow();
  }

  private void verified(@Nullable String day) {
    save("assured_date", day);
  }

  private void save(String field, @Nullable String value) {
    var edited = opened();
    var tree = (ObjectNode) Json.mapper().valueToTree(edited.entry());
    tree.put(field, value);
    desk.save(
        DEMO,
        new EditedService(
            id, edited.version(), Json.mapper().treeToValue(tree, ServiceEntry.class)));
  }
}
