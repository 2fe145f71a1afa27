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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionOperations;

/** A neighbourhood that was made up is shown in demonstrations, and never to anyone in need. */
class DemonstrationOnlyTest {
  private static final CommunityId REAL = new CommunityId("real");
  private static final CommunityId MADE_UP = new CommunityId("made-up");

  @TempDir Path folder;

  record Town(String id, @Nullable Boolean fictional) {}

  record Shop(String id, String sells) {}

  record Ware(String id) {}

  private final MemorySection<Town> towns = new MemorySection<>("community", Town.class, Town::id);
  private final MemorySection<Ware> wares = new MemorySection<>("wares", Ware.class, Ware::id);
  private final MemorySection<Shop> shops =
      new MemorySection<>("shops", Shop.class, Shop::id) {
        @Override
        public List<Reference> references(Shop shop) {
          return List.of(new Reference("/sells", "wares", shop.sells()));
        }
      };
  private final List<String> printed = new ArrayList<>();
  private AppliedStore applied;

  @BeforeEach
  void oneRealTownAndOneMadeUp() throws IOException {
    write("schemas/community.schema.json", "{}");
    write("schemas/wares.row.schema.json", "{}");
    write("schemas/shops.schema.json", "{}");
    write("wares.csv", "id\nbread\n");
    write("communities/real/community.yaml", "id: real\nfictional: false\n");
    write("communities/real/shops.yaml", "shops: [{id: corner, sells: bread}]\n");
    write("communities/made-up/community.yaml", "id: made-up\nfictional: true\n");
    write("communities/made-up/shops.yaml", "shops: [{id: dream, sells: bread}]\n");
    var database =
        new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V0001__create_configuration_and_communities.sql"))
        .execute(database);
    applied =
        new AppliedStore(JdbcClient.create(database), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  }

  @Test
  void inADemonstrationBothAreThere() {
    start(true);
    assertThat(towns.current(REAL)).isNotEmpty();
    assertThat(shops.current(MADE_UP)).containsKey("dream");
    assertThat(diff(true)).isZero();
  }

  @Test
  void elsewhereOnlyTheRealOneIs() {
    start(false);
    assertThat(shops.current(REAL)).containsKey("corner");
    assertThat(wares.current(REAL)).containsKey("bread");
    assertThat(towns.current(MADE_UP)).isEmpty();
    assertThat(shops.current(MADE_UP)).isEmpty();
    assertThat(wares.current(MADE_UP)).as("nor what stands at the root for all").isEmpty();
  }

  @Test
  void diffAndApplyDoNotSpeakOfItElsewhere() throws IOException {
    start(false);
    assertThat(diff(false)).isZero();
    write("communities/made-up/shops.yaml", "shops: [{id: other, sells: bread}]\n");
    assertThat(diff(false)).isZero();
    assertThat(apply(false, "--force")).isZero();
    assertThat(shops.current(MADE_UP)).isEmpty();
    assertThat(printed).noneMatch(line -> line.contains("made-up"));
  }

  @Test
  void aTownThatTurnsOutToBeMadeUpIsTakenAwayByApply() throws IOException {
    start(false);
    write("communities/real/community.yaml", "id: real\nfictional: true\n");
    assertThat(diff(false)).isOne();
    assertThat(printed).contains("- real/shops/corner: removed from the files");
    assertThat(apply(false)).isZero();
    assertThat(shops.current(REAL)).isEmpty();
    assertThat(towns.current(REAL)).isEmpty();
  }

  @Test
  void itsMistakesAreToldEverywhere() throws IOException {
    write("communities/made-up/shops.yaml", "shops: [{id: dream, sells: gold}]\n");
    for (var demo : List.of(true, false)) {
      assertThat(problems(demo))
          .containsExactly(
              "communities/made-up/shops.yaml:1 : « gold » ne se trouve pas dans « wares » : corrigez ce nom ou ajoutez-le là.");
    }
  }

  @Test
  void aCommunityThatDoesNotSayIsReal() throws IOException {
    write("communities/real/community.yaml", "id: real\n");
    start(false);
    assertThat(towns.current(REAL)).containsKey("real");
  }

  @Test
  void anInstallationWithNothingButFictionStartsEmpty() throws IOException {
    Files.delete(folder.resolve("communities/real/community.yaml"));
    Files.delete(folder.resolve("communities/real/shops.yaml"));
    start(false);
    assertThat(towns.current(MADE_UP)).isEmpty();
    assertThat(applied.installed()).isTrue();
  }

  private Configuration configuration(boolean demo) {
    return new Configuration(new ConfigFolder(folder), List.of(towns, wares, shops), demo);
  }

  private void start(boolean demo) {
    new FirstLoading(
            configuration(demo), applied, TransactionOperations.withoutTransaction(), _ -> {})
        .afterSingletonsInstantiated();
  }

  private int diff(boolean demo) {
    printed.clear();
    return new DiffCommand(new Differences(configuration(demo), applied))
        .run(List.of(), printed::add);
  }

  private int apply(boolean demo, String... arguments) {
    printed.clear();
    return new ApplyCommand(
            new Differences(configuration(demo), applied),
            applied,
            TransactionOperations.withoutTransaction(),
            _ -> {})
        .run(List.of(arguments), printed::add);
  }

  private List<String> problems(boolean demo) {
    try {
      configuration(demo).read();
      return List.of();
    } catch (InvalidConfiguration invalid) {
      return invalid.problems().stream().map(Problem::toString).toList();
    }
  }

  private void write(String file, String text) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
