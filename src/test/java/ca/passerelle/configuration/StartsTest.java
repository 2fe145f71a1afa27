package ca.passerelle.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.passerelle.shared.CommunityId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The first start fills an installation; no later one writes over what people did since. */
class StartsTest {
  private static final CommunityId NORTH = new CommunityId("north");
  private static final CommunityId SOUTH = new CommunityId("south");

  @TempDir Path folder;

  record Town(String id) {}

  record Ware(String id, String price) {}

  private final MemorySection<Town> towns = new MemorySection<>("community", Town.class, Town::id);
  private final BreakingSection wares = new BreakingSection();
  private final List<Object> events = new ArrayList<>();
  private AppliedStore applied;
  private TransactionOperations transactions;

  /** Runs out of paper in one community, until it is mended. */
  private static final class BreakingSection extends MemorySection<Ware> {
    private boolean broken;

    BreakingSection() {
      super("wares", Ware.class, Ware::id);
    }

    @Override
    public void put(CommunityId community, int position, Ware item) {
      if (broken && community.equals(SOUTH)) {
        throw new IllegalStateException("Out of paper");
      }
      super.put(community, position, item);
    }
  }

  @BeforeEach
  void twoTowns() throws IOException {
    write("schemas/community.schema.json", "{}");
    write("schemas/wares.row.schema.json", "{}");
    write("communities/north/community.yaml", "id: north\n");
    write("communities/south/community.yaml", "id: south\n");
    write("wares.csv", "id,price\nbread,1\n");
    var database =
        new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V0001__create_configuration_and_communities.sql"))
        .execute(database);
    transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
    applied =
        new AppliedStore(JdbcClient.create(database), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  @Test
  void theFirstFillsEveryCommunityAndTellsWhoListens() {
    start();
    assertThat(applied.communities()).containsExactly(NORTH, SOUTH);
    assertThat(wares.current(SOUTH)).containsKey("bread");
    assertThat(events)
        .containsExactly(new ConfigurationApplied(NORTH), new ConfigurationApplied(SOUTH));
    assertThat(applied.installed()).isTrue();
  }

  @Test
  void anInterruptedFirstStartGoesOnWhereItStopped() {
    wares.broken = true;
    assertThatThrownBy(this::start).hasMessage("Out of paper");
    assertThat(applied.installed()).isFalse();
    wares.put(NORTH, 0, new Ware("bread", "edited meanwhile"));
    wares.broken = false;
    events.clear();
    start();
    assertThat(wares.current(SOUTH)).containsKey("bread");
    assertThat(wares.current(NORTH).values())
        .as("what the first try brought in is left alone")
        .containsExactly(new Ware("bread", "edited meanwhile"));
    assertThat(events).containsExactly(new ConfigurationApplied(SOUTH));
  }

  @Test
  void aHundredLaterStartsWriteNothing() throws IOException {
    start();
    wares.put(NORTH, 0, new Ware("bread", "9"));
    wares.remove(SOUTH, "bread");
    events.clear();
    for (int i = 0; i < 100; i++) {
      write("wares.csv", "id,price\nbread,%d\nmilk,%d\n".formatted(i, i));
      start();
    }
    assertThat(wares.current(NORTH).values()).containsExactly(new Ware("bread", "9"));
    assertThat(wares.current(SOUTH)).isEmpty();
    assertThat(events).isEmpty();
  }

  @Test
  void aCommunityAddedLaterWaitsForApply() throws IOException {
    start();
    write("communities/west/community.yaml", "id: west\n");
    start();
    assertThat(towns.current(new CommunityId("west"))).isEmpty();
    assertThat(apply()).isZero();
    assertThat(towns.current(new CommunityId("west"))).containsKey("west");
  }

  @Test
  void aMistakeStopsTheFirstStartBeforeAnythingIsWritten() throws IOException {
    write("wares.csv", "id,price\nbread,1\nbread,2\n");
    assertThatThrownBy(this::start).isInstanceOf(InvalidConfiguration.class);
    assertThat(applied.communities()).isEmpty();
    assertThat(towns.current(NORTH)).isEmpty();
  }

  @Test
  void aMistakeIsShownWithItsPlaceAndNoStackTrace() throws IOException {
    write("wares.csv", "id,price\nbread,1\nbread,2\nmilk\n");
    var invalid = catchThrowableOfType(InvalidConfiguration.class, this::start);
    var shown = new InvalidConfigurationAnalyzer().analyze(invalid, invalid);
    assertThat(shown.getDescription())
        .startsWith("La configuration contient des erreurs :")
        .contains(
            "wares.csv:3 : « bread » existe déjà",
            "wares.csv:4 : Cette ligne a 1 case au lieu de 2")
        .doesNotContain("Exception");
    assertThat(shown.getAction()).contains("Rien n'a été chargé");
  }

  @Test
  void filesThatWereFoundRightAreNotReadAgain() throws IOException {
    start();
    Files.setLastModifiedTime(folder.resolve("wares.csv"), FileTime.fromMillis(0));
    assertThat(applied.isChecked(configuration().fingerprint())).isTrue();
    write("schemas/wares.row.schema.json", "{\"required\": [\"colour\"]}");
    assertThat(applied.isChecked(configuration().fingerprint())).as("nor a new schema").isFalse();
    assertThatThrownBy(this::start).isInstanceOf(InvalidConfiguration.class);
  }

  private Configuration configuration() {
    return new Configuration(new ConfigFolder(folder), List.of(towns, wares), true);
  }

  private void start() {
    new FirstLoading(configuration(), applied, transactions, events::add)
        .afterSingletonsInstantiated();
  }

  private int apply() {
    return new ApplyCommand(
            new Differences(configuration(), applied), applied, transactions, events::add)
        .run(List.of(), _ -> {});
  }

  private void write(String file, String text) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
