package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.directory.search.Findable;
import ca.passerelle.directory.search.GeneratedServices;
import ca.passerelle.directory.search.GeneratedServices.Made;
import ca.passerelle.directory.search.SearchIndex;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A 211 centre brought its whole directory in: a word fits hundreds of services, of which a screen
 * shows forty. Filters look at all of them, and every count is of all of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowAllThatFitsTest {
  private static final int AT_ONCE = 40;
  private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T17:00:00Z");
  private static final ServiceFilter OPEN = filter(true, false);
  private static final ServiceFilter FREE = filter(false, true);

  private SearchIndex index;
  private ManyServices many;

  @BeforeAll
  void aWholeDirectory() throws IOException {
    var services = new ArrayList<Findable>();
    new GeneratedServices().make(8_000, 211).stream().map(Made::service).forEach(services::add);
    index = new SearchIndex(GeneratedServices.words());
    index.hold(services);
    many = new ManyServices(index, services, 211);
  }

  @ParameterizedTest
  @ValueSource(strings = {"manger", "j'ai faim", "logement pas cher", "lo", "travail"})
  void aFilterLooksAtAllThatFitsAndShowsTheFirstOfWhatItLeaves(String words) {
    var all = all(words);
    assertThat(all).hasSizeGreaterThan(200);
    var free = shown(words, FREE);
    var expected = all.stream().filter(service -> isFree(service)).toList();
    assertThat(free.left()).isEqualTo(expected.size());
    assertThat(free.all()).isEqualTo(all.size());
    assertThat(free.services()).isEqualTo(expected.subList(0, AT_ONCE));
  }

  @Test
  void everyCountIsWhatATouchLeaves() {
    for (var before : List.of(ServiceFilter.NONE, OPEN, FREE, FREE.nearby(true))) {
      var counts = shown("manger", before).counts();
      assertThat(counts.open()).isEqualTo(left(with(before, true, before.free())));
      assertThat(counts.free()).isEqualTo(left(with(before, before.openNow(), true)));
      assertThat(counts.near()).isEqualTo(left(before.nearby(true)));
      assertThat(counts.language()).isEqualTo(left(before.speaking(Optional.of(Language.FRENCH))));
      for (var audience : Audience.values()) {
        assertThat(counts.audiences().get(audience))
            .as("%s", audience)
            .isEqualTo(left(before.forAudiences(Set.of(audience))));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void otherAudiencesAreCountedAsIfChosenInThePlaceOfTheFirst(Audience other) {
    var women = shown("manger", ServiceFilter.NONE.forAudiences(Set.of(Audience.WOMEN)));
    assertThat(women.counts().audiences().get(other))
        .isEqualTo(left(ServiceFilter.NONE.forAudiences(Set.of(other))));
  }

  @Test
  void whoChoosesDistanceSeesTheNearestFirstAndWhatHasNoPlaceLast() {
    var near = shown("manger", ServiceFilter.NONE.nearby(true), Integer.MAX_VALUE);
    var best = all("manger").subList(0, AT_ONCE);
    assertThat(near.services().size()).isEqualTo(near.left());
    assertThat(near.nowhere())
        .isEqualTo((int) near.services().stream().filter(s -> s.walkMinutes().isEmpty()).count());
    var well = near.services().stream().filter(best::contains).map(this::walk).toList();
    assertThat(well).hasSizeGreaterThan(5).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dentiste", "j'ai faim", "réparer mon vélo"})
  void whatFitsLessStaysBehindWhatFitsEvenWhereItIsNearer(String words) {
    var fits = new HashMap<ServiceId, Float>();
    index.find(
        words,
        "fr",
        1,
        (id, fit) -> {
          fits.put(new ServiceId(id), fit);
          return 0;
        });
    var near = shown(words, ServiceFilter.NONE.nearby(true), Integer.MAX_VALUE).services();
    var well =
        near.stream().filter(service -> fits.getOrDefault(service.id(), 0f) >= 0.5f).toList();
    assertThat(well).isNotEmpty().hasSizeLessThan(near.size());
    assertThat(near.subList(0, well.size())).isEqualTo(well);
    assertThat(well.stream().map(this::walk).toList()).isSorted();
    assertThat(near.stream().skip(well.size()).map(this::walk).toList()).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"manger", "j'ai faim", "logement pas cher", "lo", "dentiste", "xyzzy"})
  void withoutThatTheyStandAsTheyFit(String words) {
    assertThat(shown(words, ServiceFilter.NONE).services().stream().map(s -> s.id()).toList())
        .isEqualTo(best(words, AT_ONCE));
  }

  @Test
  void aFilterThatLeavesNothingShowsTheOthersAsTheyFit() {
    var tibetan = ServiceFilter.NONE.speaking(Optional.of(new Language("bo")));
    var found =
        many.search(
            "manger",
            new Viewer(
                new Language("bo"), Optional.of(ManyServices.HERE), MONDAY_NOON, tibetan, AT_ONCE));
    assertThat(found.shown().left()).isZero();
    assertThat(found.shown().services()).hasSize(AT_ONCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23T17:00:00Z",
        "2026-11-23T13:29:59Z",
        "2026-11-23T13:30:00Z",
        "2026-11-28T06:59:59Z", // Friday night goes on
        "2026-11-28T07:00:00Z",
        "2026-03-08T06:30:00Z", // the clock goes forward
        "2026-11-01T05:30:00Z" // the hour that comes twice
      })
  void filtersReadOfAServiceWhatItsCardSays(String at) {
    var from = Optional.of(ManyServices.HERE);
    var now = Instant.parse(at).atZone(many.atlas().community().zone());
    for (var service : many.atlas().services().values()) {
      var card = service.summary(from, now);
      assertThat(service.traits(from, now))
          .isEqualTo(
              new Traits(
                  card.open() instanceof OpenState.Open,
                  isFree(card),
                  card.stepFree().orElse(false),
                  card.walkMinutes(),
                  service.entry().languages(),
                  service.entry().audience()));
    }
  }

  private List<ServiceSummary> all(String words) {
    return shown(words, ServiceFilter.NONE, Integer.MAX_VALUE).services();
  }

  private int left(ServiceFilter filter) {
    Predicate<Traits> lets = filter::accepts;
    var from = Optional.of(ManyServices.HERE);
    var now = MONDAY_NOON.atZone(many.atlas().community().zone());
    return (int)
        all("manger").stream()
            .map(card -> many.service(card.id()).traits(from, now))
            .filter(lets)
            .count();
  }

  private List<ServiceId> best(String words, int most) {
    return index.find(words, "fr", most).services().stream().map(ServiceId::new).toList();
  }

  private Shown shown(String words, ServiceFilter filter) {
    return shown(words, filter, AT_ONCE);
  }

  private Shown shown(String words, ServiceFilter filter, int most) {
    var viewer = new Viewer(Language.FRENCH, Optional.of(ManyServices.HERE), MONDAY_NOON);
    return many.search(words, viewer.narrowing(filter, most)).shown();
  }

  private int walk(ServiceSummary service) {
    return service.walkMinutes().orElse(Integer.MAX_VALUE);
  }

  private static boolean isFree(ServiceSummary service) {
    return service.cost().kind() == Cost.Kind.FREE;
  }

  private static ServiceFilter filter(boolean open, boolean free) {
    return with(ServiceFilter.NONE, open, free);
  }

  private static ServiceFilter with(ServiceFilter filter, boolean open, boolean free) {
    return new ServiceFilter(
        open, free, filter.language(), filter.stepFree(), filter.audiences(), filter.near());
  }
}
