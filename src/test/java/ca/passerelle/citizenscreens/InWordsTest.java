package ca.passerelle.citizenscreens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ca.passerelle.directory.Cost;
import ca.passerelle.directory.OpenState;
import ca.passerelle.shared.Language;
import ca.passerelle.uikit.Opening;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Hours, days, prices and languages as people of here say them. */
class InWordsTest extends CitizenStory {
  /** A Monday at ten. */
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, ZoneId.of("America/Toronto"));

  private static final Wording FRENCH = new Wording(Locale.FRENCH, NOW);
  private static final Wording ENGLISH = new Wording(Locale.ENGLISH, NOW);

  @ParameterizedTest
  @MethodSource
  void whetherOneCanGoIsSaidInBothLanguages(
      OpenState state, Opening.Kind kind, String french, String english) {
    assertThat(FRENCH.opening(state)).isEqualTo(new Opening(kind, spaced(french)));
    assertThat(ENGLISH.opening(state).words().replaceAll("\\h", " ").toLowerCase(Locale.ROOT))
        .isEqualTo(english.toLowerCase(Locale.ROOT));
  }

  static Stream<Arguments> whetherOneCanGoIsSaidInBothLanguages() {
    return Stream.of(
        arguments(
            new OpenState.Open(Optional.empty()),
            Opening.Kind.OPEN,
            "Ouvert jour et nuit",
            "Open day and night"),
        arguments(
            open(NOW.withHour(13).withMinute(30)),
            Opening.Kind.OPEN,
            "Ouvert jusqu’à 13 h 30",
            "Open until 1:30 p.m."),
        arguments(opens(NOW.withHour(16)), Opening.Kind.LATER, "Ouvre à 16 h", "Opens at 4 p.m."),
        arguments(
            opens(NOW.plusDays(1).withHour(9)),
            Opening.Kind.LATER,
            "Ouvre demain à 9 h",
            "Opens tomorrow at 9 a.m."),
        arguments(
            opens(NOW.plusDays(4).withHour(9)),
            Opening.Kind.LATER,
            "Ouvre vendredi à 9 h",
            "Opens Friday at 9 a.m."),
        arguments(
            opens(NOW.plusDays(8).withHour(9)),
            Opening.Kind.LATER,
            "Ouvre le 1er décembre à 9 h",
            "Opens December 1 at 9 a.m."),
        arguments(
            new OpenState.ByAppointment(),
            Opening.Kind.APPOINTMENT,
            "Sur rendez-vous",
            "By appointment"),
        arguments(
            new OpenState.ClosedForSeason(Optional.empty()),
            Opening.Kind.SEASON,
            "Fermé pour la saison",
            "Closed for the season"),
        arguments(
            new OpenState.ClosedForSeason(Optional.of(LocalDate.parse("2027-05-02"))),
            Opening.Kind.SEASON,
            "Fermé, reprend le 2 mai",
            "Closed, back May 2"),
        arguments(
            new OpenState.Unknown(),
            Opening.Kind.UNKNOWN,
            "Horaire à confirmer",
            "Hours to be confirmed"));
  }

  @Test
  void atTenInTheEveningTomorrowIsTomorrowThoughItIsLessThanADayAway() {
    var evening = new Wording(Locale.FRENCH, NOW.withHour(22));
    assertThat(evening.opening(opens(NOW.plusDays(1).withHour(6))).words())
        .isEqualTo(spaced("Ouvre demain à 6 h"));
  }

  @ParameterizedTest
  @CsvSource({
    "FREE,Gratuit,Free",
    "SMALL,Petit prix,Low cost",
    "SLIDING,Selon vos moyens,Pay what you can",
    "PAID,Payant,Paid",
    "UNKNOWN,'',''"
  })
  void aPriceIsAWordAndWhatNobodySaidIsNone(Cost.Kind kind, String french, String english) {
    var cost = new Cost(kind, Optional.empty(), Optional.empty());
    assertThat(FRENCH.cost(cost)).isEqualTo(french);
    assertThat(ENGLISH.cost(cost)).isEqualTo(english);
  }

  @ParameterizedTest
  @EnumSource(Cost.Kind.class)
  void noKindOfPriceIsForgotten(Cost.Kind kind) {
    assertThat(FRENCH.cost(new Cost(kind, Optional.empty(), Optional.empty())))
        .doesNotStartWith("!");
  }

  @Test
  void languagesAreNamedInTheLanguageOfTheScreenItsOwnFirst() {
    var spoken = List.of(new Language("ar"), new Language("en"), new Language("fr"));
    assertThat(FRENCH.languages(spoken)).isEqualTo("français, arabe, anglais");
    assertThat(ENGLISH.languages(spoken)).isEqualTo("English, Arabic, French");
    assertThat(FRENCH.languages(List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "09:00,9 h,9 a.m.",
    "09:05,9 h 05,9:05 a.m.",
    "00:00,0 h,12 a.m.",
    "12:00,12 h,12 p.m."
  })
  void timesLeaveOutTheMinutesOfAFullHour(String time, String french, String english) {
    assertThat(new Moments(Locale.FRENCH).time(LocalTime.parse(time))).isEqualTo(spaced(french));
    assertThat(new Moments(Locale.ENGLISH).time(LocalTime.parse(time)).replaceAll("\\h", " "))
        .isEqualToIgnoringCase(english);
  }

  @Test
  void theFirstOfAMonthIsNotSaidAsANumber() {
    var french = new Moments(Locale.FRENCH);
    assertThat(french.day(LocalDate.parse("2026-12-01"))).isEqualTo("1er décembre");
    assertThat(french.day(LocalDate.parse("2026-12-02"))).isEqualTo("2 décembre");
    assertThat(french.weekday(LocalDate.parse("2026-12-02"))).isEqualTo("mercredi");
    assertThat(new Moments(Locale.ENGLISH).fullDay(LocalDate.parse("2026-12-01")))
        .isEqualTo("December 1, 2026");
  }

  @Test
  void aCardSaysOneMinuteAndTwoMinutes() {
    assertThat(FRENCH.say("citizen.fact.walk.spoken", 1)).isEqualTo("À 1 minute à pied");
    assertThat(FRENCH.say("citizen.fact.walk.spoken", 6)).isEqualTo("À 6 minutes à pied");
    assertThat(ENGLISH.say("citizen.fact.walk.spoken", 1)).isEqualTo("1 minute on foot");
  }

  private static OpenState open(ZonedDateTime until) {
    return new OpenState.Open(Optional.of(until));
  }

  private static OpenState opens(ZonedDateTime at) {
    return new OpenState.Opens(at);
  }

  /** Between a number and the h stands a space that does not break. */
  private static String spaced(String text) {
    return text.replace(" h", "\u00a0h").replaceAll("h (\\d)", "h\u00a0$1");
  }
}
