package ca.passerelle.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.configuration.Remark;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Language;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import tools.jackson.databind.node.ObjectNode;

/** What community.yaml says becomes a neighbourhood, and comes out as it went in. */
class CommunityFileTest {
  private static final CommunityId NORTH = new CommunityId("nord");
  private static final String FILE =
      """
      {"id": "nord", "name": {"fr": "Nord", "en": "North"}, "fictional": false,
       "listed_as": "Le Nord", "time_zone": "America/Toronto", "languages": ["fr", "en"],
       "centre": {"latitude": 45.5, "longitude": -73.5},
       "duty_hours": [{"days": "MO,TH", "periods": [{"from": "09:00", "to": "12:00"},
         {"from": "13:00", "to": "17:00"}]}, {"days": "SA", "periods": [{"from": "22:00", "to": "02:00"}]}],
       "holidays": {"calendar": {"country": "CA", "region": "qc"}, "closed": [
         {"date": "2027-06-11", "reason": {"fr": "Équipe"}},
         {"season": {"from": "12-24", "to": "01-02"}, "reason": {"fr": "Fêtes"}}]},
       "response_promise": {"normal_hours": 8, "urgent_hours": 2}}
      """;

  private CommunityStore store;

  @BeforeEach
  void anEmptyDatabase() {
    var database =
        new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(
            new ClassPathResource("db/migration/V0001__create_configuration_and_communities.sql"))
        .execute(database);
    store = new CommunityStore(JdbcClient.create(database));
  }

  @Test
  void everyWordOfTheFileIsInTheNeighbourhood() {
    var community = entry(Map.of()).community();
    assertThat(community.name().in(Language.ENGLISH)).isEqualTo("North");
    assertThat(community.languages()).containsExactly(Language.FRENCH, Language.ENGLISH);
    assertThat(community.centre()).contains(new GeoPoint(45.5, -73.5));
    assertThat(community.fictional()).isFalse();
    assertThat(community.promise())
        .isEqualTo(new ResponsePromise(Duration.ofHours(8), Duration.ofHours(2)));
    assertThat(community.duty().windows())
        .containsExactly(
            window(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), 9, 12),
            window(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), 13, 17),
            window(EnumSet.of(DayOfWeek.SATURDAY), 22, 2));
    assertThat(community.holidays().on(LocalDate.of(2027, 6, 11))).isTrue();
    assertThat(community.holidays().on(LocalDate.of(2026, 12, 31))).isTrue();
    assertThat(community.holidays().on(LocalDate.of(2026, 6, 24))).isTrue();
  }

  @Test
  void whatPeopleConfidedIsKeptAsLongAsTheFileSaysOrNinetyDays() {
    assertThat(entry(Map.of()).community().retention()).isEqualTo(Duration.ofDays(90));
    assertThat(entry(Map.of("retention_days", 30)).community().retention())
        .isEqualTo(Duration.ofDays(30));
  }

  @Test
  void servicesMayGrowAsOldAsTheFileSaysOrAsUsual() {
    assertThat(entry(Map.of()).community().freshness()).isEqualTo(Freshness.USUAL);
    var decided = Map.of("say_after_months", 9, "withdraw_unknown_after_months", 18);
    assertThat(entry(Map.of("freshness", decided)).community().freshness())
        .isEqualTo(new Freshness(6, 9, 24, Optional.of(18)));
  }

  private static DutyHours.Window window(Set<DayOfWeek> days, int from, int to) {
    return new DutyHours.Window(days, LocalTime.of(from, 0), LocalTime.of(to, 0));
  }

  @Test
  void whatIsKeptSaysWhatWasPut() {
    var entry = entry(Map.of());
    store.put(NORTH, 0, entry);
    assertThat(store.current(NORTH)).containsExactly(Map.entry("nord", entry));
    store.put(NORTH, 0, entry(Map.of("languages", new String[] {"fr"})));
    assertThat(store.current(NORTH).values())
        .singleElement()
        .satisfies(kept -> assertThat(kept.languages()).containsExactly(Language.FRENCH));
    store.remove(NORTH, "nord");
    assertThat(store.current(NORTH)).isEmpty();
  }

  @Test
  void whatWasAppliedIsSeenAtOnceByWhoAsked() {
    var communities = new Communities(store);
    assertThat(communities.find(NORTH)).isEmpty();
    store.put(NORTH, 0, entry(Map.of()));
    store.applied(new ConfigurationApplied(NORTH));
    assertThat(communities.get(NORTH).name().in(Language.FRENCH)).isEqualTo("Nord");
    assertThat(communities.all()).hasSize(1);
  }

  @Test
  void aNeighbourhoodThatIsNotThereIsAProgrammersMistake() {
    assertThatThrownBy(() -> new Communities(store).get(new CommunityId("ailleurs")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ailleurs");
  }

  @Test
  void aFileWithoutMistakesIsNotRemarkedOn() {
    assertThat(store.remarks(entry(Map.of()))).isEmpty();
  }

  @Test
  void mistakesNoSchemaCanSeeAreTold() {
    assertThat(store.remarks(entry(Map.of("time_zone", "Montreal"))))
        .extracting(Remark::field)
        .containsExactly("/time_zone");
    assertThat(
            store.remarks(
                entry(Map.of("response_promise", Map.of("normal_hours", 2, "urgent_hours", 3)))))
        .extracting(Remark::field)
        .containsExactly("/response_promise/urgent_hours");
    var ontario = Map.of("calendar", Map.of("country", "CA", "region", "on"), "closed", Set.of());
    assertThat(store.remarks(entry(Map.of("holidays", ontario))))
        .extracting(Remark::field)
        .containsExactly("/holidays/calendar");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T04:59:59Z, 2026-11-23",
    "2026-11-24T05:00:00Z, 2026-11-24",
    "2026-07-01T03:59:59Z, 2026-06-30",
    "2026-07-01T04:00:00Z, 2026-07-01",
  })
  void todayIsTheDayOfTheNeighbourhood(Instant now, LocalDate day) {
    assertThat(entry(Map.of()).community().today(now)).isEqualTo(day);
  }

  private static CommunityEntry entry(Map<String, ?> changes) {
    var tree = (ObjectNode) Json.mapper().readTree(FILE);
    changes.forEach((field, value) -> tree.set(field, Json.mapper().valueToTree(value)));
    return Json.mapper().treeToValue(tree, CommunityEntry.class);
  }
}
