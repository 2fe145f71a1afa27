package ca.passerelle.directory.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.passerelle.testsupport.PasserelleTest;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @ParameterizedTest
  @CsvSource({
    "hsds-3.1/examples/service_full.json, 1, 1, 1",
    "hsds-3.1/examples/service_list.json, 1, 1, 0",
    "hsds-3.1/examples/organization_full.json, 1, 1, 1",
    "hsds-3.1/examples/organization_list.json, 1, 0, 0",
    "hsds-3.1/examples/location.json, 0, 0, 1",
    "hsds-3.1/examples/service_at_location_full.json, 1, 1, 1",
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
}
