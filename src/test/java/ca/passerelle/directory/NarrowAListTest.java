package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.Language;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A citizen narrows a list; what nobody knows is never promised. */
class NarrowAListTest {
  private static final ZonedDateTime SOON = ZonedDateTime.parse("2026-11-23T16:00:00-05:00");
  private static final OpenState OPEN = new OpenState.Open(Optional.of(SOON));

  @Test
  void withoutAFilterEverythingIsThere() {
    assertThat(ServiceFilter.NONE.accepts(new Card().service())).isTrue();
  }

  @Test
  void openNowIsOpenNowAndNothingNear() {
    var filter = new ServiceFilter(true, false, Optional.empty(), false, Set.of(), false);
    assertThat(filter.accepts(new Card().open(OPEN).service())).isTrue();
    for (var other :
        Set.of(
            new OpenState.Opens(SOON),
            new OpenState.ByAppointment(),
            new OpenState.ClosedForSeason(Optional.empty()),
            new OpenState.Unknown())) {
      assertThat(filter.accepts(new Card().open(other).service())).as("%s", other).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Cost.Kind.class)
  void freeIsFreeAndNotPerhaps(Cost.Kind kind) {
    var filter = new ServiceFilter(false, true, Optional.empty(), false, Set.of(), false);
    assertThat(filter.accepts(new Card().cost(kind).service())).isEqualTo(kind == Cost.Kind.FREE);
  }

  @ParameterizedTest
  @CsvSource({"es, true", "en, false", "fr, true"})
  void myLanguageMustBeSpoken(String tag, boolean spoken) {
    var filter =
        new ServiceFilter(false, false, Optional.of(new Language(tag)), false, Set.of(), false);
    var card = new Card().languages(Set.of(Language.FRENCH, new Language("es")));
    assertThat(filter.accepts(card.service())).isEqualTo(spoken);
    assertThat(filter.accepts(new Card().languages(Set.of()).service()))
        .as("nobody said what is spoken")
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false", ", false"})
  void withoutAStepMeansSomeoneLooked(Boolean stepFree, boolean shown) {
    var filter = new ServiceFilter(false, false, Optional.empty(), true, Set.of(), false);
    assertThat(filter.accepts(new Card().stepFree(Optional.ofNullable(stepFree)).service()))
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "15, true", "16, false", ", true"})
  void nearIsAQuarterOfAnHourOnFootAndWhatHasNoKnownPlaceStays(Integer minutes, boolean shown) {
    var filter = ServiceFilter.NONE.nearby(true);
    var walk = minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes);
    assertThat(filter.accepts(new Card().walk(walk).service())).isEqualTo(shown);
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void whatIsForEveryoneIsForMe(Audience me) {
    var filter = new ServiceFilter(false, false, Optional.empty(), false, Set.of(me), false);
    assertThat(filter.accepts(new Card().audiences(Set.of(Audience.EVERYONE)).service())).isTrue();
    assertThat(filter.accepts(new Card().audiences(Set.of(me)).service())).isTrue();
    assertThat(filter.accepts(new Card().audiences(Set.of()).service())).isFalse();
    var others = EnumSet.complementOf(EnumSet.of(me, Audience.EVERYONE));
    assertThat(filter.accepts(new Card().audiences(others).service()))
        .isEqualTo(me == Audience.EVERYONE && others.contains(Audience.EVERYONE));
  }

  @Test
  void oneOfSeveralAudiencesIsEnough() {
    var filter =
        new ServiceFilter(
            false, false, Optional.empty(), false, Set.of(Audience.WOMEN, Audience.SENIORS), false);
    assertThat(filter.accepts(new Card().audiences(Set.of(Audience.SENIORS)).service())).isTrue();
    assertThat(filter.accepts(new Card().audiences(Set.of(Audience.YOUTH)).service())).isFalse();
  }

  @Test
  void allThatIsAskedMustBeTrueAtOnce() {
    var filter =
        new ServiceFilter(
            true, true, Optional.of(Language.FRENCH), true, Set.of(Audience.FAMILIES), false);
    var all =
        new Card()
            .open(OPEN)
            .cost(Cost.Kind.FREE)
            .languages(Set.of(Language.FRENCH))
            .stepFree(Optional.of(true))
            .audiences(Set.of(Audience.FAMILIES));
    assertThat(filter.accepts(all.service())).isTrue();
    assertThat(filter.accepts(all.open(new OpenState.Unknown()).service())).isFalse();
    assertThat(filter.accepts(all.cost(Cost.Kind.SMALL).service())).isFalse();
    assertThat(filter.accepts(all.languages(Set.of(Language.ENGLISH)).service())).isFalse();
    assertThat(filter.accepts(all.stepFree(Optional.empty()).service())).isFalse();
    assertThat(filter.accepts(all.audiences(Set.of(Audience.MEN)).service())).isFalse();
  }

  /** A card of which nobody said anything, until one does. */
  private record Card(
      OpenState open,
      Cost.Kind cost,
      Set<Language> languages,
      Optional<Boolean> stepFree,
      Set<Audience> audiences,
      OptionalInt walk) {
    Card() {
      this(
          new OpenState.Unknown(),
          Cost.Kind.UNKNOWN,
          Set.of(),
          Optional.empty(),
          Set.of(),
          OptionalInt.empty());
    }

    Card walk(OptionalInt minutes) {
      return new Card(open, cost, languages, stepFree, audiences, minutes);
    }

    Card open(OpenState is) {
      return new Card(is, cost, languages, stepFree, audiences, walk);
    }

    Card cost(Cost.Kind is) {
      return new Card(open, is, languages, stepFree, audiences, walk);
    }

    Card languages(Set<Language> are) {
      return new Card(open, cost, are, stepFree, audiences, walk);
    }

    Card stepFree(Optional<Boolean> is) {
      return new Card(open, cost, languages, is, audiences, walk);
    }

    Card audiences(Set<Audience> are) {
      return new Card(open, cost, languages, stepFree, are, walk);
    }

    Traits service() {
      return new Traits(
          open instanceof OpenState.Open,
          cost == Cost.Kind.FREE,
          stepFree.orElse(false),
          walk,
          List.copyOf(languages),
          List.copyOf(audiences));
    }
  }
}
