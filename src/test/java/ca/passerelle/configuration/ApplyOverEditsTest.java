package ca.passerelle.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.testsupport.PasserelleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.node.ObjectNode;

/**
 * The files we ship are changed, and someone changed things on screen: what diff tells and apply
 * does, for every kind of item. All is rolled back.
 */
@PasserelleTest
@Transactional
class ApplyOverEditsTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final CommunityId CENTRE_SUD = new CommunityId("centre-sud");
  private static final String FILES = "communities/quartier-demo/";

  @TempDir Path folder;
  @Autowired List<ConfigSection<?>> sections;
  @Autowired AppliedStore applied;
  private final List<String> printed = new ArrayList<>();

  @BeforeEach
  void aCopyOfTheFilesBroughtIn() throws IOException {
    FileSystemUtils.copyRecursively(Path.of("kiosk-config"), folder);
    differences().all().forEach(difference -> difference.apply(applied));
  }

  @Test
  void atFirstBothSayTheSame() {
    assertThat(diff()).isZero();
    assertThat(apply()).isZero();
    assertThat(printed).containsExactly("0 done, 0 kept as here.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "community.yaml | normal_hours: 8 | normal_hours: 9 | community/quartier-demo | response_promise.normal_hours: here 8, files 9",
        "organizations.yaml | Responsable de l’accueil | Directrice | organizations/grande-tablee | contacts[0].title.fr",
        "organizations.yaml | 0000000101 | 0000000199 | organizations/grande-tablee | identifiers[0].identifier",
        "locations.yaml | Q0Q 1B2 | Q0Q 9Z9 | locations/cuisine-de-la-fontaine | address.postal_code: here \"Q0Q 1B2\", files \"Q0Q 9Z9\"",
        "services/housing.yaml | Conseillère juridique | Avocate | services/droits-des-locataires | contacts[0].title.fr",
        "services/housing.yaml | Ailleurs, on vous dit à qui parler | Ailleurs aussi | services/droits-des-locataires | service_areas[0].description.fr",
        "services/family.yaml | , holidays_only: true | | services/maison-ouverte | at[0].schedules[3].holidays_only: here true, files (nothing)",
        "services/food.yaml | opens_at: \"11:30\" | opens_at: \"11:00\" | services/repas-du-midi | at[0].schedules[0].opens_at",
        "host-sites.yaml | 40, rue des Tilleuls | 41, rue des Tilleuls | host-sites/caisse-du-tilleul | address.address_1",
        "kiosks.yaml | loin des guichets | près des guichets | kiosks/demo-caisse | placement.fr",
        "host-venues.yaml | petit salon | petite salle | host-venues/salon-du-parc | name.fr",
        "news.yaml | Vendredi, on mange ensemble | Samedi, on mange ensemble | news/repas-du-vendredi | title.fr",
        "workers.yaml | capacity: 6 | capacity: 7 | workers/amina | capacity: here 6, files 7",
        "teams.yaml | Équipe Terrain | Équipe de rue | teams/terrain | name.fr",
      })
  void eachKindOfItemIsToldFieldByFieldAndBroughtIn(
      String file, String was, String now, String item, String field) throws IOException {
    replace(FILES + file, was, Optional.ofNullable(now).orElse(""));
    assertThat(diff()).isOne();
    assertThat(printed)
        .first()
        .asString()
        .isEqualTo("~ quartier-demo/%s: changed in the files".formatted(item));
    assertThat(printed).anyMatch(line -> line.strip().startsWith(field));
    assertThat(apply()).isZero();
    assertThat(diff()).as("what was brought in is what the files say").isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "needs.yaml | fr: \"Manger\" | fr: \"Nourriture\" | needs/food",
        "consents.yaml | fr: \"Avant d’envoyer\" | fr: \"Avant\" | consents/contact/1",
        "crisis-lines.csv | ,Danger immédiat, | ,Danger, | crisis-lines/urgence-911",
      })
  void whatHoldsForAllIsBroughtIntoEachCommunity(String file, String was, String now, String item)
      throws IOException {
    replace(file, was, now);
    diff();
    for (var community : List.of("centre-sud", "jonquiere", "mercier-est", "quartier-demo")) {
      assertThat(printed).contains("~ %s/%s: changed in the files".formatted(community, item));
    }
    assertThat(apply()).isZero();
    assertThat(diff()).isZero();
  }

  @Test
  void aListedOrganizationComesAndGoesWithItsNeeds() throws IOException {
    replace("organismes.csv", "GIT,Centre-Sud,", "GIT nouveau,Centre-Sud,");
    replace("communities/centre-sud/needs-of-organizations.csv", "GIT,work", "GIT nouveau,work");
    assertThat(diff()).isOne();
    assertThat(printed)
        .contains(
            "- centre-sud/organismes/GIT: removed from the files",
            "+ centre-sud/organismes/GIT nouveau: added in the files",
            "+ centre-sud/needs-of-organizations/GIT nouveau/work: added in the files");
    assertThat(apply()).isZero();
    assertThat(diff()).isZero();
    assertThat(section("organismes").current(CENTRE_SUD))
        .containsKey("GIT nouveau")
        .doesNotContainKey("GIT");
  }

  @Test
  void whatAnEditorChangedStaysUntilItIsForced() throws IOException {
    edit("services", DEMO, "repas-du-midi", "website", "https://exemple.test/ici");
    assertThat(apply()).isOne();
    assertThat(printed)
        .contains("= quartier-demo/services/repas-du-midi: edited here, kept (nothing changed)");
    replace(FILES + "services/food.yaml", "\"11:30\"", "\"11:00\"");
    assertThat(apply()).isOne();
    assertThat(printed)
        .contains(
            "! quartier-demo/services/repas-du-midi: changed in the files AND edited here (nothing changed)");
    assertThat(here("services", DEMO, "repas-du-midi"))
        .contains("https://exemple.test/ici", "11:30");
    assertThat(apply("--force-item", "services/repas-du-midi")).isZero();
    assertThat(here("services", DEMO, "repas-du-midi")).contains("11:00").doesNotContain("/ici");
  }

  @Test
  void forcingOneItemForcesNoOther() {
    edit("services", DEMO, "repas-du-midi", "website", "https://exemple.test/ici");
    edit("services", DEMO, "souper-du-vendredi", "website", "https://exemple.test/la");
    assertThat(apply("--force-item", "services/repas-du-midi")).isOne();
    assertThat(here("services", DEMO, "repas-du-midi")).doesNotContain("exemple.test");
    assertThat(here("services", DEMO, "souper-du-vendredi")).contains("exemple.test/la");
    assertThat(apply("--force")).isZero();
    assertThat(diff()).isZero();
  }

  @Test
  void aNameThatNothingBearsIsTold() {
    edit("services", DEMO, "repas-du-midi", "website", "https://exemple.test/ici");
    assertThat(apply("--force-item", "services/repas-de-midi")).isOne();
    assertThat(printed)
        .contains(
            "'services/repas-de-midi': no difference has this name; 'config diff' shows them.");
  }

  @Test
  void aNewsItemWrittenOnScreenIsNoneOfTheFilesBusiness() {
    edit("news", DEMO, "repas-du-vendredi", "id", "ecrit-ici");
    assertThat(apply()).isOne();
    assertThat(section("news").current(DEMO)).containsKeys("ecrit-ici", "repas-du-vendredi");
  }

  @Test
  void aMistakeInTheFilesStopsApplyBeforeAnythingIsWritten() throws IOException {
    replace(FILES + "services/food.yaml", "opens_at: \"11:30\"", "opens_at: \"11:00\"");
    replace(FILES + "news.yaml", "kind: event", "kind: party");
    assertThat(catchThrowable(this::apply)).isInstanceOf(InvalidConfiguration.class);
    assertThat(here("services", DEMO, "repas-du-midi")).contains("11:30");
  }

  @Test
  void aCommunityWhoseFolderIsGoneIsTakenAway() {
    assertThat(
            FileSystemUtils.deleteRecursively(folder.resolve("communities/mercier-est").toFile()))
        .isTrue();
    var problems = catchThrowableOfType(InvalidConfiguration.class, this::diff).problems();
    assertThat(problems)
        .as("its organizations are still in the list")
        .allMatch(problem -> problem.file().equals("organismes.csv"));
  }

  private Differences differences() {
    return new Differences(new Configuration(new ConfigFolder(folder), sections, true), applied);
  }

  private int diff() {
    printed.clear();
    return new DiffCommand(differences()).run(List.of(), printed::add);
  }

  private int apply(String... arguments) {
    printed.clear();
    return new ApplyCommand(
            differences(), applied, TransactionOperations.withoutTransaction(), _ -> {})
        .run(List.of(arguments), printed::add);
  }

  private ConfigSection<?> section(String name) {
    return sections.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  private String here(String section, CommunityId community, String key) {
    return Json.write(
        Optional.<Record>ofNullable(section(section).current(community).get(key)).orElseThrow());
  }

  private void edit(String section, CommunityId community, String key, String field, String value) {
    edit(section(section), community, key, field, value);
  }

  private static <T extends Record> void edit(
      ConfigSection<T> section, CommunityId community, String key, String field, String value) {
    T before = Optional.ofNullable(section.current(community).get(key)).orElseThrow();
    var tree = (ObjectNode) Json.mapper().valueToTree(before);
    tree.put(field, value);
    section.put(community, 0, Json.mapper().treeToValue(tree, section.type()));
  }

  private void replace(String file, String was, String now) throws IOException {
    var path = folder.resolve(file);
    var text = Files.readString(path);
    assertThat(text).contains(was);
    int at = text.indexOf(was);
    Files.writeString(path, text.substring(0, at) + now + text.substring(at + was.length()));
  }
}
