package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.WithActor;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Words typed at the tablet of the demonstration, and what comes back first. */
@PasserelleTest
class SearchAQuarterTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");

  @Autowired Directory directory;
  @Autowired DirectoryDesk desk;
  @Autowired Needs needs;
  @Autowired Communities communities;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Repas chaud du midi | Repas chaud du midi",
        "repas chaud midi | Repas chaud du midi",
        "MIDI repas | Repas chaud du midi",
        "hot lunch | Repas chaud du midi",
        "depannage alimentaire | Dépannage alimentaire",
        "halte garderie | Halte-garderie",
        "droits locataire | Mes droits de locataire",
      })
  void theOneMeantIsTheFirst(String typed, String first) {
    assertThat(search(typed)).isNotEmpty();
    assertThat(search(typed).getFirst().name().in(Language.FRENCH)).isEqualTo(first);
  }

  @Test
  void anOrganizationsNameFindsAllItsServices() {
    var expected =
        services()
            .filter(service -> service.organization().in(Language.FRENCH).contains("Lucioles"))
            .map(ServiceSummary::id)
            .toList();
    assertThat(expected).isNotEmpty();
    assertThat(search("lucioles")).extracting(ServiceSummary::id).containsAll(expected);
  }

  private Stream<ServiceSummary> services() {
    return needs.all(DEMO).stream()
        .flatMap(need ->
            directory
                .services(
                    DEMO,
                    need.id(),
                    new Viewer(Language.FRENCH, Optional.empty(), MutableClock.START))
                .services()
                .stream())
        .distinct();
  }

  @ParameterizedTest
  @ValueSource(strings = {"manger", "Food", "travailler", "Famille"})
  void theWordsOfANeedFindWhatAnswersIt(String typed) {
    assertThat(search(typed)).hasSizeGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "…", "xyzzy", "%", "_", "' or xyzzy"})
  void wordsThatFitNothingFindNothing(String typed) {
    assertThat(search(typed)).isEmpty();
  }

  @Test
  void aTextLongerThanASearchIsCutNotRefused() {
    var longText = "repas " + "mot ".repeat(5_000);
    assertThat(search(longText)).isNotEmpty();
    assertThat(search(" ".repeat(5_000) + "repas")).isEmpty();
  }

  @Test
  void aSearchMayBeNarrowedToo() {
    var free = new ServiceFilter(false, true, Optional.empty(), false, Set.of(), false);
    var all = search("repas");
    var narrowed =
        directory
            .search(
                DEMO,
                "repas",
                new Viewer(Language.FRENCH, Optional.empty(), MutableClock.START)
                    .narrowing(free, 100))
            .services();
    assertThat(narrowed).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(all).containsAll(narrowed);
  }

  @Test
  @WithActor(role = Role.EDITOR)
  void whatIsPutAsideIsNotFoundAndComesBack() {
    var id = new ServiceId(Ids.service(DEMO, "halte-garderie"));
    var before = desk.open(DEMO, id).orElseThrow();
    desk.save(
        DEMO,
        new EditedService(
            id,
            before.version(),
            Sample.changed(before.entry(), "{'status': 'inactive'}", ServiceEntry.class)));
    assertThat(search("halte garderie")).extracting(ServiceSummary::id).doesNotContain(id);
    var now = desk.open(DEMO, id).orElseThrow();
    desk.save(DEMO, new EditedService(id, now.version(), before.entry()));
    assertThat(search("halte garderie").getFirst().id()).isEqualTo(id);
  }

  @Test
  void whereNobodySaysWhereTheyStandNothingIsNear() {
    assertThat(search("repas")).allMatch(service -> service.walkMinutes().isEmpty());
    var here = communities.get(DEMO).centre();
    assertThat(
            directory
                .search(DEMO, "repas", new Viewer(Language.FRENCH, here, MutableClock.START))
                .services())
        .anyMatch(service -> service.walkMinutes().isPresent());
  }

  @Test
  void inAListEqualsStandInTheOrderOfTheFrenchAlphabet() {
    var collator = Collator.getInstance(Locale.CANADA_FRENCH);
    var names =
        directory
            .services(
                DEMO,
                new NeedId("family"),
                new Viewer(
                    Language.FRENCH, Optional.empty(), Instant.parse("2026-11-23T08:00:00Z")))
            .services()
            .stream()
            .filter(service -> !(service.open() instanceof OpenState.Open))
            .map(service -> service.name().in(Language.FRENCH))
            .toList();
    assertThat(names)
        .hasSizeGreaterThan(3)
        .isSortedAccordingTo(Comparator.comparing(name -> name, collator));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mercier-est", "centre-sud", "jonquiere", "quartier-demo"})
  void everyCommunityHasTheTenNeedsInBothLanguages(String community) {
    assertThat(needs.all(new CommunityId(community)))
        .hasSize(10)
        .allSatisfy(need -> {
          assertThat(need.label().texts()).containsKeys("fr", "en");
          assertThat(need.examples().texts()).containsKeys("fr", "en");
          assertThat(need.label().in(Language.FRENCH).split(" ")).hasSizeLessThanOrEqualTo(8);
          assertThat(need.pictogram()).matches("[a-z0-9-]+");
        })
        .extracting(Need::position)
        .isSorted();
  }

  @Test
  void anIdIsTheSameOnEveryInstallation() {
    assertThat(Ids.service(DEMO, "halte-garderie"))
        .isEqualTo(Ids.service(DEMO, "halte-garderie"))
        .isNotEqualTo(Ids.service(new CommunityId("ailleurs"), "halte-garderie"))
        .isNotEqualTo(Ids.location(DEMO, "halte-garderie"))
        .isNotEqualTo(Ids.organization(DEMO, "halte-garderie"))
        .hasToString("f879d020-0246-3450-890f-6b028f9a3946");
  }

  private List<ServiceSummary> search(String typed) {
    return directory
        .search(DEMO, typed, new Viewer(Language.FRENCH, Optional.empty(), MutableClock.START))
        .services();
  }
}
