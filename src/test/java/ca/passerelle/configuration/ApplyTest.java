package ca.passerelle.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.CommunityId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionOperations;

/** An administrator brings changed files in; what people edited meanwhile is theirs. */
class ApplyTest {
  private static final CommunityId NORTH = new CommunityId("north");

  @TempDir Path folder;

  record Town(String id) {}

  record Ware(String id, String price) {}

  private final MemorySection<Town> towns = new MemorySection<>("community", Town.class, Town::id);
  private final MemorySection<Ware> wares = new MemorySection<>("wares", Ware.class, Ware::id);
  private final List<Object> events = new ArrayList<>();
  private final List<String> printed = new ArrayList<>();
  private Configuration configuration;
  private AppliedStore applied;

  @BeforeEach
  void anInstallationWithBreadAndMilk() throws IOException {
    write("schemas/community.schema.json", "{}");
    write("schemas/wares.row.schema.json", "{}");
    write("communities/north/community.yaml", "id: north\n");
    write("wares.csv", "id,price\nbread,1\nmilk,2\n");
    configuration = new Configuration(new ConfigFolder(folder), List.of(towns, wares), true);
    var database =
        new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V0001__create_configuration_and_communities.sql"))
        .execute(database);
    applied =
        new AppliedStore(JdbcClient.create(database), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    start();
    events.clear();
  }

  @Test
  void aNewInstallationIsFilledAndSaysWhatTheFilesSay() {
    assertThat(wares.current(NORTH)).containsKeys("bread", "milk");
    assertThat(diff()).isZero();
    assertThat(printed).containsExactly("The files and the database say the same.");
  }

  @Test
  void aLaterStartWritesNothing() throws IOException {
    edit(new Ware("bread", "9"));
    write("wares.csv", "id,price\nbread,1\nmilk,3\nsalt,1\n");
    start();
    assertThat(wares.current(NORTH)).hasSize(2).containsEntry("bread", new Ware("bread", "9"));
    assertThat(events).isEmpty();
  }

  @Test
  void diffTellsFieldByFieldAndChangesNothing() throws IOException {
    write("wares.csv", "id,price\nbread,1\nmilk,3\nsalt,1\n");
    assertThat(diff()).isOne();
    assertThat(printed)
        .contains(
            "~ north/wares/milk: changed in the files",
            "    price: here \"2\", files \"3\"",
            "+ north/wares/salt: added in the files");
    assertThat(wares.current(NORTH)).containsEntry("milk", new Ware("milk", "2"));
  }

  @Test
  void applyBringsInWhatWasAddedChangedAndRemoved() throws IOException {
    write("wares.csv", "id,price\nmilk,3\nsalt,1\n");
    assertThat(apply()).isZero();
    assertThat(wares.current(NORTH).values())
        .containsExactlyInAnyOrder(new Ware("milk", "3"), new Ware("salt", "1"));
    assertThat(events).containsExactly(new ConfigurationApplied(NORTH));
    assertThat(diff()).isZero();
  }

  @Test
  void whatPeopleEditedStaysWhenTheFilesDidNotChange() {
    edit(new Ware("bread", "9"));
    assertThat(apply()).isOne();
    assertThat(wares.current(NORTH)).containsEntry("bread", new Ware("bread", "9"));
    assertThat(printed).first().asString().startsWith("= north/wares/bread: edited here");
  }

  @Test
  void whatBothChangedIsAConflictThatPeopleWin() throws IOException {
    edit(new Ware("bread", "9"));
    write("wares.csv", "id,price\nbread,5\nmilk,2\n");
    assertThat(apply()).isOne();
    assertThat(wares.current(NORTH)).containsEntry("bread", new Ware("bread", "9"));
    assertThat(printed).first().asString().startsWith("! north/wares/bread");
  }

  @Test
  void unlessTheItemIsForcedByName() throws IOException {
    edit(new Ware("bread", "9"));
    edit(new Ware("milk", "9"));
    write("wares.csv", "id,price\nbread,5\nmilk,5\n");
    assertThat(apply("--force-item", "wares/bread")).isOne();
    assertThat(wares.current(NORTH))
        .containsEntry("bread", new Ware("bread", "5"))
        .containsEntry("milk", new Ware("milk", "9"));
    assertThat(apply("--force")).isZero();
    assertThat(wares.current(NORTH)).containsEntry("milk", new Ware("milk", "5"));
  }

  @Test
  void whatPeopleAddedStays() {
    edit(new Ware("tea", "4"));
    assertThat(apply()).isOne();
    assertThat(wares.current(NORTH)).containsKey("tea");
  }

  @Test
  void whatPeopleRemovedDoesNotComeBack() {
    wares.remove(NORTH, "bread");
    assertThat(apply()).isOne();
    assertThat(wares.current(NORTH)).doesNotContainKey("bread");
  }

  @Test
  void aWordItDoesNotKnowStopsIt() throws IOException {
    write("wares.csv", "id,price\nsalt,1\n");
    assertThat(apply("--farce")).isEqualTo(2);
    assertThat(wares.current(NORTH)).doesNotContainKey("salt");
  }

  @Test
  void mistakesStopAStartAndAreToldEvenWhenNothingWouldBeLoaded() throws IOException {
    write("wares.csv", "id,price\nbread\n");
    Assertions.assertThatThrownBy(this::start).isInstanceOf(InvalidConfiguration.class);
  }

  private void edit(Ware ware) {
    wares.put(NORTH, 0, ware);
  }

  private void start() {
    new FirstLoading(
            configuration, applied, TransactionOperations.withoutTransaction(), events::add)
        .afterSingletonsInstantiated();
  }

  private int diff() {
    printed.clear();
    return new DiffCommand(new Differences(configuration, applied)).run(List.of(), printed::add);
  }

  private int apply(String... arguments) {
    printed.clear();
    return new ApplyCommand(
            new Differences(configuration, applied),
            applied,
            TransactionOperations.withoutTransaction(),
            events::add)
        .run(List.of(arguments), printed::add);
  }

  private void write(String file, String text) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
