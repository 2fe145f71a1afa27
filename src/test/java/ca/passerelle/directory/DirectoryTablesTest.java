package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Translated;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tables are those of HSDS 3.1: what goes in comes out to the letter, nothing is left behind by
 * what is taken away, and columns have the standard's names.
 */
@PasserelleTest
@Transactional
class DirectoryTablesTest {
  /** A community of no one else's, so that its tables hold what is put here alone. */
  private static final CommunityId EMPTY = new CommunityId("essai-de-tables");

  private static final List<String> TABLES =
      List.of(
          "organization",
          "organization_identifier",
          "contact",
          "location",
          "address",
          "accessibility",
          "service",
          "service_area",
          "service_at_location",
          "schedule",
          "phone",
          "language",
          "cost_option",
          "required_document",
          "attribute",
          "translation");

  private static final String FULL_ORGANIZATION =
      """
      {'name': {'fr': 'La Cuisine', 'en': 'The Kitchen'}, 'description': {'fr': 'On y mange'},
       'phones': [{'number': '514-555-0101', 'description': {'fr': 'Le jour', 'en': 'Daytime'}},
         {'number': '514-555-0102', 'extension': '12', 'type': 'text'}],
       'email': 'a@cuisine.example', 'website': 'https://cuisine.example', 'languages': ['fr', 'ht'],
       'contacts': [{'name': 'N. Inventée', 'title': {'fr': 'Responsable', 'en': 'Lead'},
         'department': {'fr': 'Accueil'}, 'email': 'n@cuisine.example'}],
       'identifiers': [{'identifier_scheme': 'CA-ESSAI', 'identifier_type': 'NEQ',
         'identifier': '0000000001'}, {'identifier_type': 'Autre', 'identifier': 'x'}]}
      """;

  private static final String FULL_LOCATION =
      """
      {'description': {'fr': 'La porte jaune', 'en': 'The yellow door'},
       'address': {'address_1': '1, rue Inventée', 'address_2': 'porte 2', 'city': 'Essai',
         'state_province': 'QC', 'postal_code': 'Q0Q 1B2', 'country': 'CA'},
       'point': {'latitude': 45.4, 'longitude': -73.8},
       'transportation': {'fr': 'Autobus 1', 'en': 'Bus 1'},
       'accessibility': ['step-free-entrance', 'elevator'],
       'accessibility_note': {'fr': 'Porte lourde', 'en': 'Heavy door'},
       'phones': [{'number': '514-555-0103'}]}
      """;

  private static final String FULL_SERVICE =
      """
      {'summary': {'fr': 'Court', 'en': 'Short'}, 'description': {'fr': 'Long', 'en': 'Long one'},
       'needs': ['food', 'company'], 'status': 'temporarily-closed', 'audience': ['youth', 'women'],
       'minimum_age': 12, 'maximum_age': 25, 'eligibility': {'fr': 'Ici', 'en': 'Here'},
       'languages': ['fr', 'es'], 'interpretation': {'fr': 'Sur demande', 'en': 'On request'},
       'cost': {'option': 'small', 'amount': 2.50, 'description': {'fr': '2 $', 'en': '$2'}},
       'documents': [{'fr': 'Carte', 'en': 'Card'}, {'fr': 'Bail'}],
       'how_to': {'fr': 'Entrez', 'en': 'Come in'},
       'phones': [{'number': '514-555-0104', 'type': 'tty'}], 'email': 's@cuisine.example',
       'website': 'https://cuisine.example/s', 'alert': {'fr': 'Complet', 'en': 'Full'},
       'assured_date': '2026-10-19',
       'at': [{'location': 'salle', 'by_appointment': true, 'on_holidays': 'open',
         'description': {'fr': 'Sonnez', 'en': 'Ring'}, 'schedules': [
           {'freq': 'MONTHLY', 'byday': '1TU,-1FR', 'opens_at': '09:00', 'closes_at': '02:00',
            'valid_from': '2026-01-01', 'valid_to': '2027-01-01',
            'season': {'from': '12-01', 'to': '03-31'},
            'description': {'fr': 'Le soir', 'en': 'Evenings'}, 'holidays_only': true},
           {'byday': 'MO', 'opens_at': '00:00', 'closes_at': '00:00'}]}],
       'contacts': [{'title': {'fr': 'Cuisinière', 'en': 'Cook'}}],
       'service_areas': [{'name': {'fr': 'Le Bas', 'en': 'Low town'},
         'description': {'fr': 'Au sud', 'en': 'South'}}, {'name': {'fr': 'Le Haut'}}]}
      """;

  @Autowired NeedStore needs;
  @Autowired OrganizationStore organizations;
  @Autowired LocationStore locations;
  @Autowired ServiceSection services;
  @Autowired JdbcClient jdbc;

  @Test
  void aFullOrganizationComesOutAsItWentIn() {
    var entry = Sample.organization(FULL_ORGANIZATION);
    organizations.put(EMPTY, 0, entry);
    assertThat(organizations.current(EMPTY)).containsExactly(Map.entry("cuisine", entry));
  }

  @Test
  void aFullPlaceComesOutAsItWentIn() {
    var entry = Sample.location(FULL_LOCATION);
    locations.put(EMPTY, 0, entry);
    assertThat(locations.current(EMPTY)).containsExactly(Map.entry("salle", entry));
  }

  @Test
  void aFullServiceComesOutAsItWentIn() {
    var entry = Sample.service(FULL_SERVICE);
    putAll(entry);
    assertThat(services.current(EMPTY)).containsExactly(Map.entry("soupe", entry));
  }

  @Test
  void whatNobodySaidStaysUnsaid() {
    organizations.put(EMPTY, 0, Sample.organization("{}"));
    locations.put(EMPTY, 0, Sample.location("{}"));
    assertThat(organizations.current(EMPTY).values()).containsExactly(Sample.organization("{}"));
    assertThat(locations.current(EMPTY).values())
        .singleElement()
        .satisfies(place -> assertThat(place.accessibility()).as("unknown").isNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'documents': []}", "{'documents': null}", "{'languages': []}"})
  void noneAndUnknownAreToldApart(String said) {
    var entry = Sample.service(said);
    putAll(entry);
    assertThat(services.current(EMPTY).values()).containsExactly(entry);
  }

  @Test
  void aPlaceWhereNothingHelpsIsNotAPlaceOfWhichNobodySpoke() {
    var entry = Sample.location("{'accessibility': []}");
    locations.put(EMPTY, 0, entry);
    assertThat(locations.current(EMPTY).values()).containsExactly(entry);
  }

  @Test
  void writingTwiceLeavesOneOfEach() {
    putAll(Sample.service(FULL_SERVICE));
    var once = rows();
    putAll(Sample.service(FULL_SERVICE));
    assertThat(rows()).isEqualTo(once);
  }

  @Test
  void takingAwayLeavesNothingBehind() {
    var before = rows();
    putAll(Sample.service(FULL_SERVICE));
    assertThat(rows().values()).allMatch(count -> count > 0);
    services.remove(EMPTY, "soupe");
    locations.remove(EMPTY, "salle");
    organizations.remove(EMPTY, "cuisine");
    for (var need : List.of("food", "company")) {
      needs.remove(EMPTY, need);
    }
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void takingAwayWhatIsNotThereTakesNothingElse() {
    putAll(Sample.service(FULL_SERVICE));
    var before = rows();
    organizations.remove(EMPTY, "autre");
    locations.remove(EMPTY, "autre");
    services.remove(EMPTY, "autre");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void eachTelephoneHasTheOneOwnerThatHsdsNames() {
    putAll(Sample.service(FULL_SERVICE));
    assertThat(
            jdbc.sql(
                    """
                    select number,
                      case when organization_id is null then '' else 'organization' end
                      || case when service_id is null then '' else 'service' end
                      || case when location_id is null then '' else 'location' end
                    from phone where community_id = ? order by number
                    """)
                .param(EMPTY.value())
                .query((row, _) -> row.getString(1) + " " + row.getString(2))
                .list())
        .containsExactly(
            "514-555-0101 organization",
            "514-555-0102 organization",
            "514-555-0103 location",
            "514-555-0104 service");
  }

  @Test
  void statusIsWrittenInTheWordsOfTheStandard() {
    putAll(Sample.service(FULL_SERVICE));
    assertThat(
            jdbc.sql("select status from service where community_id = ?")
                .param(EMPTY.value())
                .query(String.class)
                .single())
        .isEqualTo("temporarily closed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "organization | id name description email website",
        "organization_identifier | id organization_id identifier_scheme identifier_type identifier",
        "contact | id organization_id service_id name title department email",
        "location | id location_type name description transportation latitude longitude",
        "address | location_id address_1 address_2 city state_province postal_code country address_type",
        "accessibility | location_id description",
        "service | id organization_id name description url email status interpretation_services application_process eligibility_description minimum_age maximum_age assured_date alert last_modified",
        "service_area | id service_id name description",
        "service_at_location | id service_id location_id description",
        "schedule | id service_at_location_id valid_from valid_to freq byday opens_at closes_at description",
        "phone | id organization_id service_id location_id number extension type description",
        "language | service_id code",
        "cost_option | service_id option currency amount amount_description",
        "required_document | id service_id document",
        "taxonomy | id name description",
        "taxonomy_term | id taxonomy_id code name description",
        "attribute | id link_id link_type link_entity taxonomy_term_id label",
      })
  void columnsHaveTheNamesOfTheStandard(String table, String columns) {
    assertThat(columns(table)).containsAll(Set.of(columns.split(" ")));
  }

  private Set<String> columns(String table) {
    return jdbc
        .sql(
            "select lower(column_name) from information_schema.columns where lower(table_name) = ?")
        .param(table.toLowerCase(Locale.ROOT))
        .query(String.class)
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  private void putAll(ServiceEntry service) {
    for (var need : List.of("food", "company")) {
      needs.put(EMPTY, 0, need(need));
    }
    organizations.put(EMPTY, 0, Sample.organization(FULL_ORGANIZATION));
    locations.put(EMPTY, 0, Sample.location(FULL_LOCATION));
    services.put(EMPTY, 0, service);
  }

  private static NeedEntry need(String id) {
    var text = Translated.french(id);
    return new NeedEntry(id, "heart", text, text, false);
  }

  private Map<String, Integer> rows() {
    var counts = new TreeMap<String, Integer>();
    for (var table : TABLES) {
      counts.put(
          table,
          jdbc.sql("select count(*) from %s where community_id = ?".formatted(table))
              .param(EMPTY.value())
              .query(Integer.class)
              .single());
    }
    return counts;
  }
}
