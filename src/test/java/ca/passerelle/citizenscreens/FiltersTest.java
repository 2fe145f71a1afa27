package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.directory.Audience;
import ca.passerelle.directory.ServiceFilter;
import ca.passerelle.directory.Shown;
import ca.passerelle.directory.Shown.Counts;
import ca.passerelle.shared.Language;
import ca.passerelle.uikit.FilterBar.Filter;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Touching a filter puts it on, touching it again takes it off, and the others stay as they are.
 */
class FiltersTest extends CitizenStory {
  private static final Shown NOTHING =
      new Shown(List.of(), 0, 0, 0, false, new Counts(0, 0, 0, 0, 0, Map.of()));

  private Filters filters;

  @BeforeEach
  void speakFrench() {
    filters = new Filters(new Wording(Locale.FRENCH, ZonedDateTime.now(clock)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"open", "free", "stepfree", "language", "near", "SENIORS"})
  void aSecondTouchTakesBackTheFirst(String id) {
    var once = filters.toggled(ServiceFilter.NONE, id);
    assertThat(once).isNotEqualTo(ServiceFilter.NONE);
    assertThat(filters.toggled(once, id)).isEqualTo(ServiceFilter.NONE);
  }

  @Test
  void eachFilterLeavesTheOthersAlone() {
    var all = ServiceFilter.NONE;
    for (var id : List.of("open", "free", "stepfree", "language", "near", "WOMEN", "NEWCOMERS")) {
      all = filters.toggled(all, id);
    }
    assertThat(all.openNow() && all.free() && all.stepFree() && all.near()).isTrue();
    assertThat(all.language()).isEqualTo(Optional.of(Language.FRENCH));
    assertThat(all.audiences()).containsExactlyInAnyOrder(Audience.WOMEN, Audience.NEWCOMERS);
    assertThat(filters.toggled(all, "free").openNow()).isTrue();
  }

  @Test
  void onesOwnLanguageIsTheOneOfTheScreen() {
    var english = new Filters(new Wording(Locale.ENGLISH, ZonedDateTime.now(clock)));
    assertThat(english.toggled(ServiceFilter.NONE, "language").language())
        .isEqualTo(Optional.of(Language.ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PIRATES", "<script>", "seniors"})
  void whatNoFilterIsCalledChangesNothing(String id) {
    assertThat(filters.toggled(ServiceFilter.NONE, id)).isEqualTo(ServiceFilter.NONE);
  }

  @Test
  void theBarShowsWhatIsOn() {
    var shown = filters.shown(filters.toggled(ServiceFilter.NONE, "free"), NOTHING);
    assertThat(shown)
        .extracting(Filter::label)
        .containsExactly("Ouvert maintenant", "Gratuit", "Sans marche", "En français");
    assertThat(shown).filteredOn(Filter::on).extracting(Filter::label).containsExactly("Gratuit");
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void everyAudienceHasItsWordsAndEveryoneNeedsNoFilter(Audience audience) {
    var offered = filters.audiences(ServiceFilter.NONE, NOTHING);
    assertThat(offered.stream().map(Filter::id).anyMatch(audience.name()::equals))
        .isEqualTo(audience != Audience.EVERYONE);
    assertThat(offered).noneMatch(filter -> filter.label().startsWith("!"));
  }
}
