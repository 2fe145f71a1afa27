package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Communities;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A citizen chooses a need and sees services: open now first, then nearest. */
@PasserelleTest
class BrowseServicesTest {
  private static final CommunityId DEMO = new CommunityId("quartier-demo");
  private static final CommunityId JONQUIERE = new CommunityId("jonquiere");
  private static final NeedId FOOD = new NeedId("food");

  @Autowired Directory directory;
  @Autowired Needs needs;
  @Autowired Communities communities;
  @Autowired Clock clock;

  @Test
  void tenNeedsInTheOrderOfTheScreen() {
    assertThat(needs.all(DEMO))
        .extracting(need -> need.id().value())
        .containsExactly(
            "food",
            "housing",
            "listening",
            "health",
            "family",
            "money",
            "work",
            "learning",
            "safety",
            "company");
  }

  @Test
  void everyServiceOfTheListAnswersTheNeed() {
    assertThat(food(ServiceFilter.NONE))
        .isNotEmpty()
        .allSatisfy(service -> assertThat(service.needs()).contains(FOOD));
  }

  @Test
  void openNowComesFirstThenTheNearest() {
    var open = food(ServiceFilter.NONE).stream().map(BrowseServicesTest::isOpen).toList();
    assertThat(open).contains(true, false).isSortedAccordingTo(Comparator.reverseOrder());
    for (var group : List.of(true, false)) {
      assertThat(food(ServiceFilter.NONE).stream().filter(s -> isOpen(s) == group).toList())
          .extracting(service -> service.walkMinutes().orElse(Integer.MAX_VALUE))
          .isSorted();
    }
  }

  @Test
  void eachFilterLetsOnlyThroughWhatItSays() {
    var all = food(ServiceFilter.NONE);
    var free = food(new ServiceFilter(false, true, Optional.empty(), false, Set.of(), false));
    var french =
        food(new ServiceFilter(false, false, Optional.of(Language.FRENCH), false, Set.of(), false));
    var open = food(new ServiceFilter(true, false, Optional.empty(), false, Set.of(), false));
    assertThat(free)
        .isNotEmpty()
        .hasSizeLessThan(all.size())
        .allSatisfy(service -> assertThat(service.cost().kind()).isEqualTo(Cost.Kind.FREE));
    assertThat(french)
        .isNotEmpty()
        .hasSizeLessThan(all.size())
        .allSatisfy(service -> assertThat(service.languages()).contains(Language.FRENCH));
    assertThat(open).isNotEmpty().hasSizeLessThan(all.size()).allMatch(BrowseServicesTest::isOpen);
  }

  @Test
  void theSheetHoldsWhatTheCardPromises() {
    for (var service : food(ServiceFilter.NONE)) {
      var sheet = directory.service(DEMO, service.id(), here(), clock.instant()).orElseThrow();
      assertThat(sheet.summary()).isEqualTo(service);
      assertThat(sheet.sites()).allSatisfy(site -> assertThat(site.week()).hasSize(7));
    }
  }

  @Test
  void anOrganizationOfWhichOnlyTheNameIsKnownShowsAsUnknown() {
    var listed = search(JONQUIERE, "centre alpha").getFirst();
    assertThat(listed.name().in(Language.FRENCH)).isEqualTo("Centre Alpha de Jonquière");
    assertThat(listed.contactUnknown()).isTrue();
    assertThat(listed.open()).isEqualTo(new OpenState.Unknown());
    assertThat(listed.cost()).isEqualTo(Cost.UNKNOWN);
    assertThat(directory.service(JONQUIERE, listed.id(), Optional.empty(), MutableClock.START))
        .hasValueSatisfying(sheet -> {
          assertThat(sheet.phones()).isEmpty();
          assertThat(sheet.sites()).isEmpty();
          assertThat(sheet.documentsKnown()).isFalse();
        });
  }

  @Test
  void accentsAndCaseDoNotMatterAndAWordNobodyKnowsIsPassedOver() {
    assertThat(search(JONQUIERE, "MAISON hebergement")).hasSizeGreaterThanOrEqualTo(3);
    assertThat(search(JONQUIERE, "maison zzz")).isNotEmpty();
    assertThat(search(JONQUIERE, "zzz")).isEmpty();
    assertThat(search(JONQUIERE, "  ")).isEmpty();
  }

  @Test
  void anotherCommunitysServicesAreNotFound() {
    assertThat(names(search(JONQUIERE, "Spectre de rue"))).doesNotContain("Spectre de rue");
    assertThat(names(search(new CommunityId("centre-sud"), "Spectre de rue")).getFirst())
        .isEqualTo("Spectre de rue");
  }

  private List<ServiceSummary> search(CommunityId community, String words) {
    return directory
        .search(community, words, new Viewer(Language.FRENCH, Optional.empty(), clock.instant()))
        .services();
  }

  private static List<String> names(List<ServiceSummary> services) {
    return services.stream().map(service -> service.name().in(Language.FRENCH)).toList();
  }

  private List<ServiceSummary> food(ServiceFilter filter) {
    return directory
        .services(
            DEMO, FOOD, new Viewer(Language.FRENCH, here(), clock.instant()).narrowing(filter, 100))
        .services();
  }

  private Optional<GeoPoint> here() {
    return communities.get(DEMO).centre();
  }

  private static boolean isOpen(ServiceSummary service) {
    return service.open() instanceof OpenState.Open;
  }
}
