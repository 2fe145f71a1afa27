package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.Json;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceMergeTest {
  private static final ServiceEntry BEFORE = soup("2025-01-10", "Un repas chaud");

  private static ServiceEntry soup(String assured, String description) {
    return Json.read(
        """
        {"id": "soupe", "organization": "cuisine", "name": {"fr": "Soupe"},
          "assured_date": "%s", "description": {"fr": "%s"}}
        """
            .formatted(assured, description),
        ServiceEntry.class);
  }

  private static SourceMerge<ServiceEntry> merged(ServiceEntry source, ServiceEntry here) {
    return SourceMerge.of(
        SourceKind.SERVICE,
        new SourceItem<>("s1", source),
        FieldPrints.of(BEFORE),
        here,
        ServiceEntry.class);
  }

  @ParameterizedTest(name = "source {0}, here {1}: {2}")
  @CsvSource({
    "2026-03-01, 2026-05-01, 2026-05-01",
    "2026-06-01, 2026-05-01, 2026-06-01",
    "2025-01-10, 2026-05-01, 2026-05-01",
    "2026-06-01, 2025-01-10, 2026-06-01"
  })
  void whoeverLookedLastIsRightAndNobodyIsAsked(String source, String here, LocalDate stays) {
    var merge = merged(soup(source, "Un repas chaud"), soup(here, "Un repas chaud"));
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.merged().assuredDate()).isEqualTo(stays);
  }

  @Test
  void aTelephoneThatPeopleCorrectedIsNotLostWhenTheSourceDropsTheOldOne() {
    var merge =
        SourceMerge.of(
            SourceKind.SERVICE,
            new SourceItem<>("s1", BEFORE),
            FieldPrints.of(with("514-555-0142")),
            with("514-555-0143"),
            ServiceEntry.class);
    assertThat(merge.conflicts()).extracting(SourceConflict::field).containsExactly("phones");
    assertThat(merge.merged()).isEqualTo(with("514-555-0143"));
  }

  private static ServiceEntry with(String phone) {
    return Json.read(
        """
        {"id": "soupe", "organization": "cuisine", "name": {"fr": "Soupe"},
          "assured_date": "2025-01-10", "description": {"fr": "Un repas chaud"},
          "phones": [{"number": "%s"}]}
        """
            .formatted(phone),
        ServiceEntry.class);
  }

  @Test
  void whereAPlaceIsIsNoLongerToldOnceItsSourceTellsNothingOfIt() {
    var merge =
        SourceMerge.of(
            SourceKind.LOCATION,
            new SourceItem<>("l1", house("")),
            FieldPrints.of(house(at("1, rue Inventée"))),
            house(at("1 bis, rue Inventée")),
            LocationEntry.class);
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.merged().address()).isNull();
  }

  private static String at(String street) {
    return """
    , "address": {"address_1": "%s", "city": "Montréal", "state_province": "QC", "country": "CA"}
    """
        .formatted(street);
  }

  private static LocationEntry house(String address) {
    return Json.read(
        """
        {"id": "maison", "location_type": "physical", "name": {"fr": "Maison"} %s}
        """
            .formatted(address),
        LocationEntry.class);
  }

  @Test
  void whatBothChangedOtherwiseStaysAndIsTold() {
    var merge = merged(soup("2026-06-01", "Une soupe"), soup("2026-05-01", "Deux soupes"));
    assertThat(merge.conflicts()).extracting(SourceConflict::field).containsExactly("description");
    assertThat(merge.merged().description())
        .isEqualTo(soup("2026-05-01", "Deux soupes").description());
    assertThat(merge.merged().assuredDate()).isEqualTo(LocalDate.of(2026, 6, 1));
  }
}
