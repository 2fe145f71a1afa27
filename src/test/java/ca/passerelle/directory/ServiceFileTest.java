package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.configuration.Reference;
import ca.passerelle.configuration.Remark;
import ca.passerelle.testsupport.PasserelleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What no schema sees in the file of a service, and what it names elsewhere. */
@PasserelleTest
class ServiceFileTest {
  @Autowired ServiceSection section;
  @Autowired OrganizationStore organizations;
  @Autowired LocationStore locations;

  @Test
  void aServiceNamesItsOrganizationItsNeedsAndItsPlaces() {
    var entry =
        Sample.service("{'needs': ['food', 'work'], 'at': [{'location': 'a'}, {'location': 'b'}]}");
    assertThat(section.references(entry))
        .containsExactly(
            new Reference("/organization", "organizations", "cuisine"),
            new Reference("/needs/0", "needs", "food"),
            new Reference("/needs/1", "needs", "work"),
            new Reference("/at/0/location", "locations", "a"),
            new Reference("/at/1/location", "locations", "b"));
  }

  @Test
  void nothingIsRemarkedOnWhenAllIsWell() {
    assertThat(section.remarks(Sample.service("{}"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ", , true",
    "5, , true",
    ", 5, true",
    "5, 5, true",
    "5, 12, true",
    "12, 5, false",
    "0, 0, true",
  })
  void agesMustAgree(String from, String to, boolean agree) {
    var entry = Sample.service("{'minimum_age': %s, 'maximum_age': %s}".formatted(from, to));
    assertThat(section.remarks(entry).isEmpty()).isEqualTo(agree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'byday': 'MO'} | true",
        "{'byday': 'MO,TU,SU'} | true",
        "{'byday': '1MO'} | false",
        "{'byday': '1MO', 'freq': 'MONTHLY'} | true",
        "{'byday': '-1FR,2WE', 'freq': 'MONTHLY'} | true",
        "{'byday': 'XX'} | false",
        "{'byday': ''} | false",
        "{'byday': 'MO', 'valid_from': '2026-02-01', 'valid_to': '2026-01-01'} | false",
        "{'byday': 'MO', 'valid_from': '2026-01-01', 'valid_to': '2026-01-01'} | true",
        "{'byday': 'MO', 'valid_to': '2026-01-01'} | true",
      })
  void hoursMustBePossible(String hours, boolean possible) {
    var schedule = Sample.hours("MO 09:00-12:00", hours);
    assertThat(schedule.makesSense()).isEqualTo(possible);
  }

  @Test
  void impossibleHoursAreToldByTheirPlaceInTheFile() {
    var fine = "{'byday': 'MO', 'opens_at': '09:00', 'closes_at': '12:00'}";
    var wrong = "{'byday': '9MO', 'opens_at': '09:00', 'closes_at': '12:00'}";
    var entry =
        Sample.service(
            "{'at': [{'location': 'a'}, {'location': 'b', 'schedules': [%s, %s]}]}"
                .formatted(fine, wrong));
    assertThat(section.remarks(entry))
        .extracting(Remark::field)
        .containsExactly("/at/1/schedules/1");
  }

  @Test
  void aTelephoneThatIsNoneIsToldByWhoeverOwnsIt() {
    var phones = "{'phones': [{'number': '514-555-0101'}, {'number': '555-000-0000'}]}";
    assertThat(section.remarks(Sample.service(phones)))
        .extracting(Remark::field)
        .containsExactly("/phones/1/number");
    assertThat(organizations.remarks(Sample.organization(phones))).hasSize(1);
    assertThat(locations.remarks(Sample.location(phones)))
        .singleElement()
        .satisfies(
            remark -> assertThat(remark.sentence()).contains("« 555-000-0000 »", "vérifiez"));
  }
}
