package ca.passerelle.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.directory.Directory;
import ca.passerelle.directory.Viewer;
import ca.passerelle.directory.interchange.DirectoryExport;
import ca.passerelle.directory.interchange.ExportFormat;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** A house for women who hide is in the directory; whatever road one takes out, nobody finds it. */
@PasserelleTest
class ConfidentialNeverLeavesTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");

  @Autowired private WebApplicationContext context;
  @Autowired private Directory directory;
  @Autowired private DirectoryExport export;
  @Autowired private JdbcClient database;
  @Autowired private MutableClock clock;
  private HsdsCalls hsds;
  private UUID service = new UUID(0, 0);
  private UUID place = new UUID(0, 0);

  @BeforeEach
  void aHouse() {
    hsds = new HsdsCalls(context);
    service = id("select id from service where community_id = ? and slug = 'cafe-des-voisins'");
    place = id("select id from location where community_id = ? and slug = 'maison-du-parc'");
    tell("update location set latitude = 45.987654, transportation = 'Métro Secret' where id = ?");
    tell(
        "update address set address_1 = '7, rue Secrete', postal_code = 'Q9Z 9Z9' where location_id = ?");
    phone("service_id", service, "514-555-0187");
    phone("location_id", place, "514-555-0188");
    read();
  }

  private UUID id(String sql) {
    return database.sql(sql).param(DEMO.value()).query(UUID.class).single();
  }

  private void tell(String sql) {
    database.sql(sql).param(place).update();
  }

  private void phone(String owner, UUID id, String number) {
    database
        .sql(
            "insert into phone (community_id, id, %s, position, number, type) values (?, ?, ?, 0, ?, 'voice')"
                .formatted(owner))
        .params(DEMO.value(), UUID.randomUUID(), id, number)
        .update();
  }

  /** As when files are brought in or somebody saves. */
  private void read() {
    context.publishEvent(new ConfigurationApplied(DEMO));
  }

  @AfterEach
  void asItWas() {
    database.sql("delete from phone where number in ('514-555-0187', '514-555-0188')").update();
    tell(
        "update location set name = 'Maison du Parc', confidential = false, latitude = 45.4006, transportation = 'Autobus 901, arrêt Trois-Ponts' where id = ?");
    tell(
        "update address set confidential = false, address_1 = '12, rue des Tilleuls', postal_code = 'Q0Q 1A2' where location_id = ?");
    read();
  }

  static Stream<Arguments> marks() {
    return Stream.of(
        arguments(
            "address", "location_id", List.of("rue Secrete", "Q9Z", "45.987654", "Métro Secret")),
        arguments("phone", "location_id", List.of("555-0188")),
        arguments("phone", "service_id", List.of("555-0187", "5550187")),
        arguments(
            "location",
            "id",
            List.of(
                "Maison du Parc", "rue Secrete", "Q9Z", "45.987654", "Métro Secret", "555-0188")));
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("marks")
  void noRoadLeadsToIt(String table, String owner, List<String> secrets) {
    assertThat(told()).as("before, everybody may know it").contains(secrets);
    mark(table, owner);
    assertThat(told()).doesNotContain(secrets);
    assertThat(told()).as("the service itself is still there").contains("Café des voisins");
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("marks")
  @WithActor(role = Role.ADMINISTRATOR)
  void noFileTakesItAway(String table, String owner, List<String> secrets, @TempDir Path folder)
      throws IOException {
    assertThat(takenAway(folder)).as("before, everybody may know it").contains(secrets);
    mark(table, owner);
    assertThat(takenAway(folder)).doesNotContain(secrets);
    assertThat(takenAway(folder))
        .as("the service itself is still there")
        .contains("Café des voisins");
  }

  private void mark(String table, String owner) {
    database
        .sql("update %s set confidential = true where %s = ?".formatted(table, owner))
        .param(owner.equals("service_id") ? service : place)
        .update();
    read();
  }

  /** Every file an administrator can take away, as text. */
  private String takenAway(Path folder) throws IOException {
    var all = new StringBuilder();
    for (var format : ExportFormat.values()) {
      var file = folder.resolve("directory");
      try (var out = Files.newOutputStream(file)) {
        export.write(DEMO, format, Language.FRENCH, out);
      }
      if (format == ExportFormat.CSV) {
        all.append(Files.readString(file));
      } else {
        try (var zip = new ZipFile(file.toFile())) {
          for (var entry : Collections.list(zip.entries())) {
            all.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
          }
        }
      }
    }
    return all + all.toString().replace("-", ""); // a telephone, however it is written
  }

  @Test
  void nobodyComesNearItByAskingWhatIsNear() {
    assertThat(hsds.contents("/locations?postcode=Q9Z&proximity=500")).isNotEmpty();
    tell("update address set confidential = true where location_id = ?");
    assertThat(hsds.ask("/locations?postcode=Q9Z&proximity=500")).hasStatus(400);
    assertThat(hsds.contents("/locations?postcode=Q9Z")).isEmpty();
    tell("update location set confidential = true where id = ?");
    assertThat(hsds.ask("/locations/" + place)).hasStatus(404);
    assertThat(hsds.names("/locations?search=parc")).doesNotContain("Maison du Parc");
  }

  /** Written out: as text they mask themselves. */
  private Stream<String> telephones() {
    var sheet = directory.service(DEMO, new ServiceId(service), Optional.empty(), clock.instant());
    return Stream.concat(
            sheet.stream().flatMap(seen -> seen.phones().stream()),
            directory.place(DEMO, "maison-du-parc").stream()
                .flatMap(seen -> seen.phones().stream()))
        .map(phone -> phone.number().e164());
  }

  /** Everything that kiosks and other applications are told. */
  private String told() {
    var all = new StringBuilder();
    for (var collection : HsdsCollection.values()) {
      var path = collection.path().substring(HsdsApi.ROOT.length());
      for (var query : List.of("?format=ndjson", "?format=ndjson&search=parc")) {
        all.append(HsdsCalls.text(hsds.ask(path + query)));
      }
      if (collection.parameters().contains(HsdsParameter.FULL)) {
        all.append(HsdsCalls.text(hsds.ask(path + "?full=true&format=ndjson")));
      }
      hsds.ask(path + "/" + place);
    }
    all.append(HsdsCalls.text(hsds.ask("/organizations?full_service=true&format=ndjson")));
    all.append(HsdsCalls.text(hsds.ask("/services/" + service)));
    all.append(HsdsCalls.text(hsds.ask("/locations/" + place)));
    all.append(directory.service(DEMO, new ServiceId(service), Optional.empty(), clock.instant()));
    all.append(directory.place(DEMO, "maison-du-parc"));
    telephones().forEach(all::append);
    for (var words : List.of("cafe voisins", "maison parc", "secrete", "0187", "0188")) {
      all.append(
          directory.search(
              DEMO, words, new Viewer(Language.FRENCH, Optional.empty(), clock.instant())));
    }
    return all.toString();
  }
}
