package ca.passerelle.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Months are not all as long: every way of counting them says the same of the same day. */
class FreshnessTest {
  private static final Freshness USUAL = Freshness.USUAL;

  @Test
  void whatIsTooOldOnADayIsWhatWasVerifiedBeforeTheFirstDayThatStillCounts() {
    for (int months : new int[] {13, 18, 24}) {
      var freshness = new Freshness(6, 12, months, Optional.empty());
      for (var today = day("2026-01-01"); today.getYear() < 2029; today = today.plusDays(1)) {
        var from = freshness.freshFrom(today);
        assertThat(freshness.tooOldFrom(from)).isAfter(today);
        assertThat(freshness.tooOldFrom(from.minusDays(1))).isBeforeOrEqualTo(today);
      }
    }
  }

  @Test
  void oneIsAskedAfterSixMonthsAndCitizensAreToldAfterTwelve() {
    var verified = day("2026-05-23");
    assertThat(USUAL.toBeChecked(verified, day("2026-11-23"))).isFalse();
    assertThat(USUAL.toBeChecked(verified, day("2026-11-24"))).isTrue();
    assertThat(USUAL.toBeSaid(verified, day("2027-05-23"))).isFalse();
    assertThat(USUAL.toBeSaid(verified, day("2027-05-24"))).isTrue();
  }

  @Test
  void nothingIsWithdrawnBeforeItIsSaid() {
    assertThatThrownBy(() -> new Freshness(6, 12, 12, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Freshness(13, 12, 24, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
