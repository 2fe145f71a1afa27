package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.Season;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource({
    "fr-CA, 2026-11-01, 1er nov. 2026",
    "fr, 2026-11-01, 1er nov. 2026",
    "fr-CA, 2026-11-11, 11 nov. 2026",
    "fr-CA, 2026-11-21, 21 nov. 2026",
    "en-CA, 2026-11-01, 'Nov 1, 2026'"
  })
  void frenchCountsTheDaysOfAMonthExceptTheFirst(String locale, LocalDate day, String words) {
    assertThat(Dates.day(day, Locale.forLanguageTag(locale)).replace(".,", ",")).isEqualTo(words);
  }

  @Test
  void aSeasonHasNoYearAndMayEndOnTheLastDayOfFebruary() {
    var winter = new Season(MonthDay.of(12, 1), MonthDay.of(2, 29));

    assertThat(Dates.from(winter, Locale.CANADA_FRENCH)).isEqualTo("1er décembre");
    assertThat(Dates.to(winter, Locale.CANADA_FRENCH)).isEqualTo("29 février");
    assertThat(Dates.from(winter, Locale.CANADA)).isEqualTo("December 1");
  }
}
