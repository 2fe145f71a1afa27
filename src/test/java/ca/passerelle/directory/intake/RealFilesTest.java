package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.passerelle.testsupport.PasserelleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The standard's own examples, where someone put them beside this folder. */
@PasserelleTest
@Transactional
class RealFilesTest {
  private static final Path DATA = Path.of("../shared/data");

  @TempDir Path folder;
  @Autowired ImportCommand command;
  @Autowired Mappings mappings;

  @ParameterizedTest
  @CsvSource({
    "hsds-3.1/examples/service_full.json, 1, 1, 1",
    "hsds-3.1/examples/service_list.json, 1, 1, 0",
    "hsds-3.1/examples/organization_full.json, 1, 1, 1",
    "hsds-3.1/examples/organization_list.json, 1, 0, 0",
    "hsds-3.1/examples/location.json, 0, 0, 1",
    "hsds-3.1/examples/service_at_location_full.json, 1, 1, 1",
    "hsds-3.1/examples/tabular.json, 1, 1, 1",
  })
  void goIn(String file, int organizations, int services, int locations) {
    var path = DATA.resolve(file);
    assumeTrue(Files.exists(path), "there is no " + path);
    var importing = new Importing(command, folder);
    assertThat(importing.of(path)).as(String.join("\n", importing.printed())).isZero();
    var done = importing.summary();
    assertThat(done.path("organizations_done").path("added").asInt()).isEqualTo(organizations);
    assertThat(done.path("services_done").path("added").asInt()).isEqualTo(services);
    assertThat(done.path("locations_done").path("added").asInt()).isEqualTo(locations);
  }

  @ParameterizedTest
  @CsvSource({
    "hsds-3.1/examples/base.json",
    "hsds-3.1/examples/taxonomy.json",
    "hsds-3.1/examples/taxonomy_term_list.json"
  })
  void thatHoldNoServiceAreRefusedInASentence(String file) {
    var path = DATA.resolve(file);
    assumeTrue(Files.exists(path), "there is no " + path);
    var importing = new Importing(command, folder);
    assertThat(importing.of(path)).isOne();
    assertThat(importing.printed()).last().asString().contains("rien n'est importé");
  }

  @Test
  void theStandardsOwnTablesGoIn() throws IOException {
    var tables = DATA.resolve("hsds-3.1/examples/csv");
    assumeTrue(Files.exists(tables), "there is no " + tables);
    var files = new TreeMap<String, String>();
    try (var all = Files.list(tables)) {
      for (var file : all.toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    var importing = new Importing(command, folder);
    assertThat(importing.of(Zips.of(folder, files)))
        .as(String.join("\n", importing.printed()))
        .isZero();
    assertThat(importing.services()).containsExactly(1, 0, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "organizations.csv, 20, 0, 0",
    "services.csv, 18, 135, 0",
    "locations.csv, 20, 0, 378"
  })
  void aSpreadsheetGoesInWithTheMappingThatIsProposed(
      String file, int organizations, int services, int locations) throws IOException {
    var path = DATA.resolve("florida").resolve(file);
    assumeTrue(Files.exists(path), "there is no " + path);
    var importing = new Importing(command, folder);
    var mapping = folder.resolve("mapping.yaml");
    Files.writeString(mapping, mappings.write(mappings.guess(path).mapping()));
    assertThat(importing.of(path, "--mapping", mapping.toString(), "--source", "florida"))
        .as(String.join("\n", importing.printed()))
        .isZero();
    var done = importing.summary();
    assertThat(done.path("organizations_done").path("added").asInt()).isEqualTo(organizations);
    assertThat(done.path("services_done").path("added").asInt()).isEqualTo(services);
    assertThat(done.path("locations_done").path("added").asInt()).isEqualTo(locations);
  }
}
