package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.passerelle.community.Holidays;
import ca.passerelle.directory.KnownService.KnownSite;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Translated;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long the walk is: at 80 metres a minute, with a third more than the crow flies. */
class WalkingMinutesTest {
  private static final GeoPoint HERE = new GeoPoint(45.5, -73.5);

  /** A degree of latitude is 111.2 km on this globe. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.0000009, 1",
    "0.00055, 1",
    "0.0056, 11",
    "0.01, 19",
    "0.1, 181",
  })
  void metresBecomeMinutesRoundedUp(double degrees, int minutes) {
    assertThat(minutes(Optional.of(HERE), Optional.of(north(degrees))).getAsInt())
        .isCloseTo(minutes, within(1));
  }

  @Test
  void aSecondsWalkIsNotNothing() {
    assertThat(minutes(Optional.of(HERE), Optional.of(north(0.0001)))).hasValue(1);
  }

  @Test
  void thereAndBackAreAsLong() {
    var there = north(0.02);
    assertThat(minutes(Optional.of(HERE), Optional.of(there)))
        .isEqualTo(minutes(Optional.of(there), Optional.of(HERE)));
  }

  @Test
  void aPlaceTwiceAsFarTakesTwiceAsLong() {
    var near = minutes(Optional.of(HERE), Optional.of(north(0.02))).getAsInt();
    var far = minutes(Optional.of(HERE), Optional.of(north(0.04))).getAsInt();
    assertThat(far).isCloseTo(2 * near, within(1));
  }

  @Test
  void nobodyKnowsWhenEitherPlaceIsUnknown() {
    assertThat(minutes(Optional.empty(), Optional.of(HERE))).isEqualTo(OptionalInt.empty());
    assertThat(minutes(Optional.of(HERE), Optional.empty())).isEqualTo(OptionalInt.empty());
  }

  @ParameterizedTest
  @CsvSource({"45.5, -73.5, 46.8, -71.2, 231", "45.5, -73.5, 48.4, -71.2, 367"})
  void distancesOnTheGlobeAreThoseOfTheMap(
      double lat1, double lon1, double lat2, double lon2, double kilometres) {
    var metres = new GeoPoint(lat1, lon1).metresTo(new GeoPoint(lat2, lon2));
    assertThat(metres / 1000).isCloseTo(kilometres, within(4.0));
  }

  private static GeoPoint north(double degrees) {
    return new GeoPoint(HERE.latitude() + degrees, HERE.longitude());
  }

  private static OptionalInt minutes(Optional<GeoPoint> from, Optional<GeoPoint> to) {
    var place =
        new Place(
            "a",
            false,
            Translated.french("A"),
            Optional.empty(),
            Optional.empty(),
            to,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            false);
    var entry = new SiteEntry("a", null, null, List.of(), null);
    return new KnownSite(place, entry, new Timetable(entry, Holidays.NONE, ZoneOffset.UTC))
        .walkMinutes(from);
  }
}
