package ca.passerelle.directory.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Freshness;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Night after night: what becomes of a service that nobody verifies. */
class AgingTest {
  private static final Freshness USUAL = Freshness.USUAL;
  private static final Freshness EVEN_UNKNOWN = new Freshness(6, 12, 24, Optional.of(3));
  private static final Optional<LocalDate> NEVER = Optional.empty();

  @Test
  void itIsAnnouncedThirtyDaysBeforeAndWithdrawnAfterTwoYears() {
    var verified = Optional.of(day("2024-06-15"));

    assertThat(firstAnnounced(verified, USUAL, "2024-06-15")).isEqualTo(day("2026-05-17"));
    assertThat(firstGone(verified, USUAL, "2024-06-15")).isEqualTo(day("2026-06-16"));
  }

  @Test
  void oneThatComesInAsOldAsTheHillsIsAnnouncedFirst() {
    var verified = Optional.of(day("2001-01-01"));

    assertThat(firstAnnounced(verified, USUAL, "2026-11-23")).isEqualTo(day("2026-11-23"));
    assertThat(firstGone(verified, USUAL, "2026-11-23")).isEqualTo(day("2026-12-23"));
  }

  @Test
  void oneThatNobodyDatedStays() {
    assertThat(after(NEVER, USUAL, "2026-11-23", "2036-11-23")).isEmpty();
  }

  @Test
  void whereThatIsDecidedItGoesTooCountedFromTheDayEditorsWereTold() {
    assertThat(firstAnnounced(NEVER, EVEN_UNKNOWN, "2026-11-23")).isEqualTo(day("2026-11-23"));
    assertThat(firstGone(NEVER, EVEN_UNKNOWN, "2026-11-23")).isEqualTo(day("2027-02-23"));
  }

  @Test
  void theSameNightTwiceChangesNothing() {
    var verified = Optional.of(day("2024-06-15"));
    Optional<Aging> aging = Optional.empty();
    for (var night = day("2026-05-01"); night.getYear() < 2027; night = night.plusDays(1)) {
      aging = Aging.today(verified, aging, USUAL, night);
      assertThat(Aging.today(verified, aging, USUAL, night)).isEqualTo(aging);
    }
    assertThat(aging.flatMap(Aging::withdrawn)).isPresent();
  }

  @Test
  void whatWasVerifiedSinceIsForgottenAndBeginsAnew() {
    var gone = after(Optional.of(day("2024-06-15")), USUAL, "2026-05-01", "2026-07-01");
    assertThat(gone.flatMap(Aging::withdrawn)).isPresent();

    assertThat(Aging.today(Optional.of(day("2026-07-01")), gone, USUAL, day("2026-07-01")))
        .isEmpty();
    // Told by a source that somebody looked two years ago: seen again, and announced again.
    assertThat(Aging.today(Optional.of(day("2024-07-02")), gone, USUAL, day("2026-07-02")))
        .contains(new Aging(day("2026-07-02"), Optional.empty()));
  }

  @Test
  void anotherOldDateDoesNotBringItBack() {
    var gone = after(Optional.of(day("2019-06-15")), USUAL, "2026-05-01", "2026-07-01");

    assertThat(Aging.today(Optional.of(day("2020-01-01")), gone, USUAL, day("2026-07-01")))
        .isEqualTo(gone);
  }

  @Test
  void whoDecidesToWaitLongerSeesItAgain() {
    var verified = Optional.of(day("2024-06-15"));
    var gone = after(verified, USUAL, "2026-05-01", "2026-07-01");
    var longer = new Freshness(6, 12, 25, Optional.empty());

    assertThat(Aging.today(verified, gone, longer, day("2026-07-01")))
        .get()
        .extracting(Aging::withdrawn)
        .isEqualTo(Optional.empty());
  }

  @Test
  void theDayItGoesIsKnownBefore() {
    var verified = Optional.of(day("2024-06-15"));
    var announced = after(verified, USUAL, "2026-05-01", "2026-05-20").orElseThrow();

    assertThat(announced.goes(verified, USUAL)).contains(day("2026-06-16"));
  }

  private static LocalDate firstAnnounced(
      Optional<LocalDate> verified, Freshness freshness, String from) {
    return first(verified, freshness, from, false);
  }

  private static LocalDate firstGone(
      Optional<LocalDate> verified, Freshness freshness, String from) {
    return first(verified, freshness, from, true);
  }

  private static LocalDate first(
      Optional<LocalDate> verified, Freshness freshness, String from, boolean gone) {
    Optional<Aging> aging = Optional.empty();
    for (var night = day(from); night.getYear() < 2040; night = night.plusDays(1)) {
      aging = Aging.today(verified, aging, freshness, night);
      if (gone ? aging.flatMap(Aging::withdrawn).isPresent() : aging.isPresent()) {
        return night;
      }
    }
    throw new AssertionError("Never");
  }

  private static Optional<Aging> after(
      Optional<LocalDate> verified, Freshness freshness, String from, String to) {
    Optional<Aging> aging = Optional.empty();
    for (var night = day(from); !night.isAfter(day(to)); night = night.plusDays(1)) {
      aging = Aging.today(verified, aging, freshness, night);
    }
    return aging;
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
