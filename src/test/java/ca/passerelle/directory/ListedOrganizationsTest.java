package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Communities;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Real organizations, as their neighbourhoods name them. The screens say what the list says, field
 * by field, and nothing else: whoever wants more is sent to 211.
 */
@PasserelleTest
class ListedOrganizationsTest {
  private static final Path FILES = Path.of("kiosk-config");

  @Autowired Directory directory;
  @Autowired Communities communities;

  @ParameterizedTest
  @CsvSource({"mercier-est, Mercier-Est", "centre-sud, Centre-Sud", "jonquiere, Jonquière"})
  void everyRowOfTheListIsOneSheetAndThereIsNoOther(String community, String listedAs) {
    var rows = list().stream().filter(row -> said(row, "communaute").equals(listedAs)).toList();
    assertThat(rows).hasSizeGreaterThan(5);
    var id = new CommunityId(community);
    assertThat(rows).allSatisfy(row -> assertSaysTheRow(sheet(id, said(row, "nom")), row));
    assertThat(answering(id).keySet())
        .isSubsetOf(rows.stream().map(row -> said(row, "nom")).collect(Collectors.toSet()));
  }

  private static void assertSaysTheRow(ServiceSheet sheet, Map<String, String> row) {
    var card = sheet.summary();
    assertThat(card.name()).isEqualTo(Translated.french(said(row, "nom")));
    assertThat(card.organization()).isEqualTo(card.name());
    assertThat(card.summary()).isEqualTo(text(said(row, "secteur")));
    assertThat(sheet.eligibility()).isEqualTo(text(said(row, "publics").replace(";", ", ")));
    assertNothingInvented(sheet);
  }

  private static void assertNothingInvented(ServiceSheet sheet) {
    var card = sheet.summary();
    assertThat(card.contactUnknown()).as("sends to 211").isTrue();
    assertThat(card.open()).isEqualTo(new OpenState.Unknown());
    assertThat(card.cost()).isEqualTo(Cost.UNKNOWN);
    assertThat(card.stepFree()).isEmpty();
    assertThat(card.walkMinutes()).isEmpty();
    assertThat(card.languages()).isEmpty();
    assertThat(card.audiences()).isEmpty();
    assertThat(sheet.description()).isEmpty();
    assertThat(sheet.minimumAge()).isEmpty();
    assertThat(sheet.maximumAge()).isEmpty();
    assertThat(sheet.interpretation()).isEmpty();
    assertThat(sheet.documentsKnown()).isFalse();
    assertThat(sheet.documents()).isEmpty();
    assertThat(sheet.howTo()).isEmpty();
    assertThat(sheet.phones()).isEmpty();
    assertThat(sheet.email()).isEmpty();
    assertThat(sheet.website()).isEmpty();
    assertThat(sheet.alert()).isEmpty();
    assertThat(sheet.lastVerified()).isEmpty();
    assertThat(sheet.sites()).isEmpty();
    assertThat(sheet.contacts()).isEmpty();
    assertThat(sheet.areas()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"mercier-est", "centre-sud", "jonquiere"})
  void itIsListedUnderTheNeedsItsWordsNameAndUnderNoOther(String community) {
    var expected =
        read(FILES.resolve("communities/" + community + "/needs-of-organizations.csv")).stream()
            .collect(
                Collectors.groupingBy(
                    row -> said(row, "organization"),
                    Collectors.mapping(row -> said(row, "need"), Collectors.toSet())));
    assertThat(answering(new CommunityId(community))).isEqualTo(expected);
  }

  @Test
  void whateverTheMomentNobodyIsToldItIsOpen() {
    var id = new CommunityId("centre-sud");
    var found =
        directory.search(
            id, "centre", new Viewer(Language.FRENCH, Optional.empty(), MutableClock.START));
    assertThat(found.isEmpty()).isFalse();
    assertThat(found.shown().counts().open()).isZero();
    assertThat(found.shown().counts().free()).isZero();
  }

  @Test
  void anEnglishVisitorReadsTheFrenchNameForThereIsNoOther() {
    var sheet = sheet(new CommunityId("centre-sud"), "Centre St-Pierre");
    assertThat(sheet.summary().name().in(Language.ENGLISH)).isEqualTo("Centre St-Pierre");
  }

  @Test
  void aSheetIsNotOpenedFromAnotherCommunity() {
    var id = sheet(new CommunityId("centre-sud"), "Centre St-Pierre").summary().id();
    assertThat(
            directory.service(
                new CommunityId("jonquiere"), id, Optional.empty(), MutableClock.START))
        .isEmpty();
  }

  /** The needs under which each organization of the community is listed. */
  private Map<String, Set<String>> answering(CommunityId community) {
    return needs()
        .flatMap(need ->
            directory
                .services(
                    community,
                    need,
                    new Viewer(Language.FRENCH, Optional.empty(), MutableClock.START))
                .services()
                .stream()
                .map(card -> Map.entry(card.name().in(Language.FRENCH), need.value())))
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
  }

  private static Stream<NeedId> needs() {
    return Stream.of(
            "food",
            "housing",
            "listening",
            "health",
            "family",
            "money",
            "work",
            "learning",
            "safety",
            "company")
        .map(NeedId::new);
  }

  private ServiceSheet sheet(CommunityId community, String name) {
    return directory
        .service(
            community,
            new ServiceId(Ids.listing(community, name)),
            communities.get(community).centre(),
            MutableClock.START)
        .orElseThrow(() -> new AssertionError(name + " is on no sheet"));
  }

  private static Optional<Translated> text(String said) {
    return said.isEmpty() ? Optional.empty() : Optional.of(Translated.french(said));
  }

  private static String said(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static List<Map<String, String>> list() {
    return read(FILES.resolve("organismes.csv"));
  }

  /** Read by another reader than the one under test. */
  private static List<Map<String, String>> read(Path file) {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerFor(Map.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(Files.readString(file))) {
      return rows.readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
