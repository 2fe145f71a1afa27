package ca.passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A season comes back every year, also when it passes the new year. */
class SeasonTest {
  private static final Season SUMMER = new Season(MonthDay.of(6, 1), MonthDay.of(8, 31));
  private static final Season WINTER = new Season(MonthDay.of(12, 1), MonthDay.of(2, 29));

  @ParameterizedTest
  @CsvSource({
    "2026-05-31, false, false",
    "2026-06-01, true, false",
    "2026-08-31, true, false",
    "2026-09-01, false, false",
    "2026-12-01, false, true",
    "2027-01-15, false, true",
    "2027-02-28, false, true",
    "2028-02-29, false, true",
    "2027-03-01, false, false",
  })
  void bothEndsAreIncluded(LocalDate day, boolean summer, boolean winter) {
    assertThat(SUMMER.includes(day)).isEqualTo(summer);
    assertThat(WINTER.includes(day)).isEqualTo(winter);
  }
}
