package ca.passerelle.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file of the folder means what. */
class FolderTest {
  @TempDir Path folder;

  record Accounts(@Nullable String password, @Nullable List<String> names) {}

  @BeforeEach
  void aFolder() throws IOException {
    write("schemas/needs.schema.json", "{}");
  }

  @ParameterizedTest
  @CsvSource({
    "needs.yaml, needs, needs.schema.json, ",
    "organismes.csv, organismes, organismes.row.schema.json, ",
    "crisis-lines.csv, crisis-lines, crisis-lines.row.schema.json, ",
    "communities/nord/community.yaml, community, community.schema.json, nord",
    "communities/nord/services.yaml, services, services.schema.json, nord",
    "communities/nord/services/food.yaml, services, services.schema.json, nord",
    "communities/nord/services/deep/food.yaml, services, services.schema.json, nord",
    "services/food.yaml, services, services.schema.json, ",
    "notes.txt, notes.txt, notes.txt.schema.json, ",
  })
  void aFileIsKnownByItsNameOrTheFolderItStandsIn(
      String file, String section, String schema, @Nullable String community) throws IOException {
    write(file, "");
    assertThat(new ConfigFolder(folder).files())
        .singleElement()
        .satisfies(found -> {
          assertThat(found.path()).isEqualTo(file);
          assertThat(found.section()).isEqualTo(section);
          assertThat(found.schema()).isEqualTo(schema);
          assertThat(found.community().orElse(null)).isEqualTo(community);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "communities/nord/LISEZ-MOI.md",
        ".gitignore",
        ".git/config",
        "communities/nord/.DS_Store",
        "schemas/notes.txt",
      })
  void notesAndHiddenFilesSayNothing(String file) throws IOException {
    write(file, "x");
    assertThat(new ConfigFolder(folder).files()).isEmpty();
  }

  @Test
  void filesComeInTheSameOrderOnEveryMachine() throws IOException {
    for (var file : List.of("b.yaml", "a.yaml", "communities/z/x.yaml", "communities/a/x.yaml")) {
      write(file, "");
    }
    assertThat(new ConfigFolder(folder).files())
        .extracting(ConfigFolder.Found::path)
        .containsExactly("a.yaml", "b.yaml", "communities/a/x.yaml", "communities/z/x.yaml");
  }

  @Test
  void aFileReadWholeGivesItsContentOrNothing() throws IOException {
    var files = new ConfigFiles(new ConfigFolder(folder));
    assertThat(files.read("demo-accounts", Accounts.class)).isEmpty();
    write("demo-accounts.yaml", "password: secret\nnames: [a, b]\n");
    assertThat(files.read("demo-accounts", Accounts.class))
        .contains(new Accounts("secret", List.of("a", "b")));
  }

  @Test
  void theFingerprintIsThatOfNamesAndContents() throws IOException {
    write("a.yaml", "x");
    var before = new ConfigFolder(folder).fingerprint();
    Files.move(folder.resolve("a.yaml"), folder.resolve("b.yaml"));
    assertThat(new ConfigFolder(folder).fingerprint()).as("another name").isNotEqualTo(before);
    Files.move(folder.resolve("b.yaml"), folder.resolve("a.yaml"));
    assertThat(new ConfigFolder(folder).fingerprint()).isEqualTo(before);
    write("README.md", "x");
    assertThat(new ConfigFolder(folder).fingerprint()).as("a note").isEqualTo(before);
  }

  @Test
  void aFolderWithoutSchemasIsNone() throws IOException {
    var other = Files.createDirectory(folder.resolve("other"));
    assertThatThrownBy(() -> new ConfigFolder(other).files())
        .isInstanceOf(InvalidConfiguration.class);
  }

  @Test
  void aFileThatIsNotUtf8IsToldWithTheLineOfItsFirstAccent() throws IOException {
    Files.write(
        folder.resolve("needs.csv"),
        "id,nom\na,b\nc,aînés\n".getBytes(StandardCharsets.ISO_8859_1));
    var refused =
        catchThrowableOfType(
            InvalidConfiguration.class, () -> new ConfigFolder(folder).text("needs.csv"));
    assertThat(refused.problems())
        .singleElement()
        .asString()
        .startsWith("needs.csv:3 : ")
        .contains("UTF-8");
  }

  private void write(String file, String text) throws IOException {
    var path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
