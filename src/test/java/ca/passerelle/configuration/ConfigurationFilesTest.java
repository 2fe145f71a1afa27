package ca.passerelle.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.shared.Translated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Someone edits the files by hand and makes mistakes; each is told with its place and the cure. */
class ConfigurationFilesTest {
  @TempDir Path folder;

  record Town(String id, Translated name) {}

  record Shop(String id, Translated name, List<String> sells) {}

  record Ware(String id) {}

  private final List<ConfigSection<?>> sections =
      List.of(
          new MemorySection<>("community", Town.class, Town::id),
          new MemorySection<>("wares", Ware.class, Ware::id),
          new MemorySection<>("shops", Shop.class, Shop::id) {
            @Override
            public List<Reference> references(Shop shop) {
              return shop.sells().stream()
                  .map(ware -> new Reference("/sells/" + shop.sells().indexOf(ware), "wares", ware))
                  .toList();
            }

            @Override
            public List<Remark> remarks(Shop shop) {
              return shop.sells().size() > 2
                  ? List.of(new Remark("/sells", "Trop de marchandises."))
                  : List.of();
            }
          });

  @BeforeEach
  void aFolderWithoutMistakes() throws IOException {
    write("README.md", "Anything goes here");
    write(
        "schemas/community.schema.json",
        """
        {"type": "object", "required": ["id", "name"], "additionalProperties": false,
         "properties": {"id": {"type": "string"}, "listed_as": {"type": "string"},
           "name": {"type": "object", "required": ["fr"], "description": "Le nom, en français au moins."}}}
        """);
    write(
        "schemas/wares.row.schema.json",
        """
        {"type": "object", "required": ["id"],
         "properties": {"id": {"type": "string", "pattern": "^[a-z]+$", "description": "En minuscules."}}}
        """);
    write(
        "schemas/shops.schema.json",
        """
        {"type": "object", "required": ["shops"], "properties": {"shops": {"type": "array", "items": {
          "type": "object", "required": ["id", "name", "sells"], "additionalProperties": false,
          "properties": {"id": {"type": "string"}, "name": {"type": "object", "required": ["fr"]},
            "sells": {"type": "array", "items": {"type": "string"}},
            "kind": {"enum": ["big", "small"]}}}}}}
        """);
    write("wares.csv", "id\nbread\nmilk\n");
    write("communities/north/community.yaml", "id: north\nname: {fr: Nord}\n");
    write("communities/south/community.yaml", "id: south\nname: {fr: Sud}\n");
    write(
        "communities/north/shops.yaml",
        """
        shops:
          - id: corner
            name: {fr: Le coin}
            sells: [bread]
        """);
  }

  @Test
  void whatStandsAtTheRootIsForEveryCommunity() {
    var draft = read();
    assertThat(keys(draft, "north")).containsExactly("north", "bread", "milk", "corner");
    assertThat(keys(draft, "south")).containsExactly("south", "bread", "milk");
  }

  @Test
  void theFilesOfASectionMayBeSplitInAFolderOfItsName() throws IOException {
    write(
        "communities/south/shops/more.yaml",
        "shops:\n  - {id: more, name: {fr: Plus}, sells: []}\n");
    assertThat(keys(read(), "south")).contains("more");
  }

  @Test
  void aMissingValue() throws IOException {
    write("communities/north/shops.yaml", "shops:\n  - id: corner\n    sells: []\n");
    assertThat(problems())
        .containsExactly("communities/north/shops.yaml:2 : « name » manque : ajoutez-le.");
  }

  @Test
  void aValueTheSchemaExplains() throws IOException {
    write("wares.csv", "id\nbread\nMILK\n");
    assertThat(problems())
        .containsExactly(
            "wares.csv:3 : Colonne id : « MILK » ne convient pas : corrigez-le. En minuscules.");
  }

  @Test
  void aMisspeltName() throws IOException {
    write(
        "communities/north/shops.yaml",
        "shops:\n  - id: corner\n    name: {fr: Le coin}\n    sels: [bread]\n    sells: []\n");
    assertThat(problems()).singleElement().asString().contains("shops.yaml:", "« sels »");
  }

  @Test
  void aChoiceThatIsNone() throws IOException {
    write(
        "communities/north/shops.yaml",
        "shops:\n  - id: corner\n    name: {fr: Le coin}\n    sells: []\n    kind: huge\n");
    assertThat(problems())
        .containsExactly(
            "communities/north/shops.yaml:5 : « huge » n'est pas un choix possible ; choisissez parmi : big, small.");
  }

  @Test
  void somethingNamedThatIsNowhere() throws IOException {
    write(
        "communities/north/shops.yaml",
        "shops:\n  - id: corner\n    name: {fr: Le coin}\n    sells:\n      - bread\n      - cheese\n");
    assertThat(problems())
        .containsExactly(
            "communities/north/shops.yaml:6 : « cheese » ne se trouve pas dans « wares » : corrigez ce nom ou ajoutez-le là.");
  }

  @Test
  void twoItemsOfTheSameName() throws IOException {
    write("wares.csv", "id\nbread\nmilk\nbread\n");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("wares.csv:4 : « bread » existe déjà");
  }

  @Test
  void whatOnlyTheModuleKnowsToBeWrong() throws IOException {
    write("wares.csv", "id\nbread\nmilk\nsalt\n");
    write(
        "communities/north/shops.yaml",
        "shops:\n  - id: corner\n    name: {fr: Le coin}\n    sells: [bread, milk, salt]\n");
    assertThat(problems())
        .containsExactly("communities/north/shops.yaml:4 : Trop de marchandises.");
  }

  @Test
  void aFileNobodyReads() throws IOException {
    write("shopz.yaml", "shops: []\n");
    assertThat(problems()).singleElement().asString().startsWith("shopz.yaml : Fichier inconnu");
  }

  @Test
  void aCommunityInAFolderOfAnotherName() throws IOException {
    write("communities/south/community.yaml", "id: sud\nname: {fr: Sud}\n");
    assertThat(problems())
        .containsExactly(
            "communities/south/community.yaml:1 : L'identifiant « sud » doit être le nom du dossier, « south ».",
            "communities/south/community.yaml:1 : Cette communauté n'existe pas : ajoutez communities/south/community.yaml.");
  }

  @Test
  void aFolderThatIsNotThere() {
    var configuration =
        new Configuration(new ConfigFolder(folder.resolve("nowhere")), sections, true);
    assertThatThrownBy(configuration::read)
        .isInstanceOfSatisfying(
            InvalidConfiguration.class,
            invalid ->
                assertThat(invalid.problems().getFirst().toString())
                    .contains("nowhere : Ce n'est pas un dossier de configuration"));
  }

  @Test
  void everyMistakeOfEveryFileIsToldAtOnce() throws IOException {
    write("wares.csv", "id\nBREAD\nmilk\n");
    write(
        "communities/north/shops.yaml",
        """
        shops:
          - id: corner
            sells: [bread]
          - id: other
            name: {fr: Autre}
            sells: [cheese]
        """);
    write("communities/south/shops.yaml", "shops: [\n");
    assertThat(problems())
        .extracting(line -> line.substring(0, line.indexOf(" : ")))
        .containsExactly(
            "communities/north/shops.yaml:2",
            "communities/north/shops.yaml:6",
            "communities/south/shops.yaml:1",
            "wares.csv:2");
  }

  @Test
  void anyEditChangesTheFingerprint() throws IOException {
    var before = new ConfigFolder(folder).fingerprint();
    assertThat(new ConfigFolder(folder).fingerprint()).isEqualTo(before);
    write("wares.csv", "id\nbread\nmilk\nsalt\n");
    assertThat(new ConfigFolder(folder).fingerprint()).isNotEqualTo(before);
  }

  private Draft read() {
    return new Configuration(new ConfigFolder(folder), sections, true).read();
  }

  private List<String> problems() {
    try {
      read();
      return List.of();
    } catch (InvalidConfiguration invalid) {
      return invalid.problems().stream().map(Problem::toString).toList();
    }
  }

  private static List<String> keys(Draft draft, String community) {
    var byName =
        draft.communities().entrySet().stream()
            .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    return byName.getOrDefault(community, List.of()).stream().map(Draft.Item::key).toList();
  }

  private void write(String file, String text) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
