package ca.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.directory.Directory;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** A house for women who hide is in the directory; whatever road one takes out, nobody finds it. */
@PasserelleTest
class ConfidentialNeverLeavesTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");

  @Autowired private WebApplicationContext context;
  @Autowired private Directory directory;
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

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "address, location_id, rue Secrete|Q9Z|45.987654|Métro Secret",
    "phone, location_id, 555-0188",
    "phone, service_id, 555-0187|5550187",
    "location, id, Maison du Parc|rue Secrete|Q9Z|45.987654|Métro Secret|555-0188"
  })
  void noRoadLeadsToIt(String table, String owner, String secrets) {
    var words = List.of(secrets.split("\\|"));
    for (var secret : words) {
      assertThat(told()).as("before, everybody may know it").contains(secret);
    }
    database
        .sql("update %s set confidential = true where %s = ?".formatted(table, owner))
        .param(owner.equals("service_id") ? service : place)
        .update();
    read();
    assertThat(told()).doesNotContain(words);
    assertThat(told()).as("the service itself is still there").contains("Café des voisins");
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
      all.append(directory.search(DEMO, words, Language.FRENCH, Optional.empty(), clock.instant()));
    }
    return all.toString();
  }
}
