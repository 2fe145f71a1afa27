package ca.passerelle.directory.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Language;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * An administrator takes the directory away, as tables for an application or a sheet for people.
 */
@PasserelleTest
@WithActor(role = Role.ADMINISTRATOR)
class TakeTheDirectoryAwayTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");

  @Autowired DirectoryExport export;
  @Autowired ExportCommand command;
  @Autowired HsdsFeed feed;
  private final List<String> printed = new ArrayList<>();

  private byte[] written(ExportFormat format) throws IOException {
    return written(format, Language.FRENCH);
  }

  private byte[] written(ExportFormat format, Language language) throws IOException {
    var out = new ByteArrayOutputStream();
    export.write(DEMO, format, language, out);
    return out.toByteArray();
  }

  private static Map<String, String> unpacked(byte[] zip) throws IOException {
    var files = new LinkedHashMap<String, String>();
    var file = Files.createTempFile("export", ".zip");
    Files.write(file, zip);
    try (var in = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(in.entries())) {
        try (var content = in.getInputStream(entry)) {
          files.put(entry.getName(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } finally {
      Files.delete(file);
    }
    return files;
  }

  private static List<Map<String, String>> rows(String csv) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerFor(Map.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(new StringReader(csv))) {
      return rows.readAll();
    }
  }

  @Test
  void thePackageHasEveryTableThatItDescribes() throws IOException {
    var files = unpacked(written(ExportFormat.HSDS));
    var described = Json.mapper().readTree(files.get("datapackage.json"));
    assertThat(described.path("profile").asString()).isEqualTo("tabular-data-package");
    for (var resource : described.path("resources")) {
      var path = resource.path("path").asString();
      var columns =
          resource
              .at("/schema/fields")
              .valueStream()
              .map(field -> field.path("name").asString())
              .toList();
      assertThat(String.valueOf(files.get(path)).lines().findFirst().orElseThrow())
          .as(path)
          .isEqualTo(String.join(",", columns));
      for (var field : resource.at("/schema/fields")) {
        if (field.at("/constraints/required").asBoolean(false)) {
          assertThat(rows(String.valueOf(files.get(path))))
              .as(path + " " + field.path("name"))
              .allSatisfy(row -> assertThat(row.get(field.path("name").asString())).isNotBlank());
        }
      }
    }
    assertThat(files).hasSize(described.path("resources").size() + 1);
  }

  @Test
  void everyRowOfThePackagePointsToOneThatIsThere() throws IOException {
    var files = unpacked(written(ExportFormat.HSDS));
    var ids = ids(files);
    assertThat(ids.get("services")).hasSizeGreaterThan(40);
    var owners =
        Map.of(
            "organization_id", "organizations",
            "service_id", "services",
            "location_id", "locations",
            "service_at_location_id", "service_at_location",
            "taxonomy_term_id", "taxonomy_terms",
            "taxonomy_id", "taxonomies");
    for (var file : files.entrySet()) {
      if (file.getKey().endsWith(".csv")) {
        for (var row : rows(file.getValue())) {
          owners.forEach((column, table) -> {
            var id = row.getOrDefault(column, "");
            if (!id.isEmpty()) {
              assertThat(ids.get(table)).as(file.getKey() + " " + column).contains(id);
            }
          });
        }
      }
    }
  }

  private static Map<String, Set<String>> ids(Map<String, String> files) throws IOException {
    var ids = new LinkedHashMap<String, Set<String>>();
    for (var file : files.entrySet()) {
      if (file.getKey().endsWith(".csv")) {
        var own = rows(file.getValue()).stream().map(row -> row.get("id")).toList();
        assertThat(own).as(file.getKey()).doesNotHaveDuplicates();
        ids.put(file.getKey().replace(".csv", ""), new HashSet<>(own));
      }
    }
    return ids;
  }

  @Test
  void theSheetHasARowForEachServiceAtEachPlace() throws IOException {
    var csv = new String(written(ExportFormat.CSV), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFFCommunauté,Organisme,Service");
    var rows = rows(csv.substring(1));
    var club =
        rows.stream().filter(row -> "Le club du mercredi".equals(row.get("Service"))).toList();
    assertThat(club).hasSize(1);
    assertThat(club.getFirst())
        .containsEntry("Communauté", "Quartier-démo")
        .containsEntry("Horaire", "mercredi 12:30–16:30\nFermé les jours fériés.");
    assertThat(club.getFirst().get("Pour qui")).contains("personnes aînées", "dès 55 ans");
  }

  @Test
  void inEnglishTheSheetSaysWhichColumnsStayedFrench() throws IOException {
    var csv = new String(written(ExportFormat.CSV, Language.ENGLISH), StandardCharsets.UTF_8);
    assertThat(csv).startsWith("\uFEFFCommunity,Organization,Service");
    var rows = rows(csv.substring(1));
    var lunch = rows.stream().filter(row -> "Hot lunch".equals(row.get("Service"))).toList();
    assertThat(lunch).hasSize(1);
    assertThat(lunch.getFirst().get("Hours")).contains("Monday");
    assertThat(lunch.getFirst().get("In French")).doesNotContain("Service", "Description");
    assertThat(rows)
        .filteredOn(row -> "Arc-en-quartier".equals(row.get("Organization")))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("In French")).contains("Organization"));
    assertThat(rows)
        .filteredOn(row -> row.getOrDefault("Service", "").isEmpty())
        .allSatisfy(row -> assertThat(row.get("Needs") + row.get("Organization")).isNotBlank());
  }

  @Test
  void inEnglishEachTableOfThePackageNamesTheFieldsThatStayedFrench() throws IOException {
    var files = unpacked(written(ExportFormat.HSDS, Language.ENGLISH));
    var described = Json.mapper().readTree(files.get("datapackage.json"));
    assertThat(described.path("languages").toString()).isEqualTo("[\"en\",\"fr\"]");
    var services = rows(String.valueOf(files.get("services.csv")));
    assertThat(services).extracting(row -> row.get("name")).contains("Hot lunch");
    var french = rows(String.valueOf(unpacked(written(ExportFormat.HSDS)).get("services.csv")));
    var original =
        french.stream().collect(Collectors.toMap(row -> row.get("id"), row -> row.get("name")));
    assertThat(services)
        .filteredOn(
            row -> List.of(row.getOrDefault("untranslated", "").split(" ")).contains("name"))
        .allSatisfy(row -> assertThat(row.get("name")).isEqualTo(original.get(row.get("id"))));
    for (var resource : described.path("resources")) {
      assertThat(resource.at("/schema/fields").findValuesAsString("name")).contains("untranslated");
    }
  }

  @Test
  void aSpreadsheetIsOneThatOpens() throws IOException {
    var files = unpacked(written(ExportFormat.XLSX));
    assertThat(files).containsKeys("xl/workbook.xml", "xl/worksheets/sheet1.xml");
    assertThat(files.get("xl/worksheets/sheet1.xml"))
        .as("its words stand in their rows: none is kept in memory")
        .contains("Le club du mercredi", "Organisme");
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  @WithActor(role = Role.EDITOR)
  void nobodyButAnAdministratorOfThatCommunityTakesIt(ExportFormat format) {
    assertThatThrownBy(() -> written(format)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void atTheMachineItIsAFileAndTheFileIsWhole(@TempDir Path folder) throws IOException {
    var file = folder.resolve("le répertoire.zip");
    var words = List.of("--format", "hsds", file.toString(), "--community", "quartier-demo");
    assertThat(command.run(words, printed::add)).as(printed.toString()).isZero();
    assertThat(unpacked(Files.readAllBytes(file))).isEqualTo(unpacked(written(ExportFormat.HSDS)));
    try (var left = Files.list(folder)) {
      assertThat(left.collect(Collectors.toList())).containsExactly(file);
    }
  }

  @Test
  void withoutACommunityItIsAllOfThem(@TempDir Path folder) throws IOException {
    var file = folder.resolve("tout.csv");
    assertThat(command.run(List.of("--format", "csv", file.toString()), printed::add)).isZero();
    assertThat(Files.readString(file)).contains("Quartier-démo", "Centre-Sud", "Jonquière");
  }

  @Test
  void atTheMachineALanguageIsChosenToo(@TempDir Path folder) throws IOException {
    var file = folder.resolve("directory.csv");
    var words = List.of("--format", "csv", file.toString(), "--language", "en");
    assertThat(command.run(words, printed::add)).as(printed.toString()).isZero();
    assertThat(Files.readString(file)).contains("Hot lunch", "In French");
  }

  @Test
  void whatItCannotUnderstandItSaysAndWritesNothing(@TempDir Path folder) {
    var file = folder.resolve("f").toString();
    for (var words :
        List.of(
            List.<String>of(),
            List.of("--format", "pdf", file),
            List.of(file, "--community", "nulle-part"),
            List.of(file, "--language", "xx"),
            List.of(file, file))) {
      assertThat(command.run(words, printed::add)).as(words.toString()).isEqualTo(2);
    }
    assertThat(folder).isEmptyDirectory();
    assertThat(command.run(List.of(folder.resolve("no/where").toString()), printed::add))
        .isEqualTo(1);
    assertThat(printed.getLast()).contains("could not be written");
  }
}
