package ca.passerelle.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which days hours come back: by week, by rank in the month, by season, from and to a date. */
class RecurrenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1TU | 2026-01-06 2026-02-03 2026-03-03 2026-04-07 2026-05-05 2026-06-02",
        "-1FR | 2026-01-30 2026-02-27 2026-03-27 2026-04-24 2026-05-29 2026-06-26",
        "5MO | 2026-03-30 2026-06-29",
        "5SU | 2026-03-29 2026-05-31",
        "1TH,3TH | 2026-01-01 2026-01-15 2026-02-05 2026-02-19 2026-03-05 2026-03-19 2026-04-02 2026-04-16 2026-05-07 2026-05-21 2026-06-04 2026-06-18",
        "-1SA,1SA | 2026-01-03 2026-01-31 2026-02-07 2026-02-28 2026-03-07 2026-03-28 2026-04-04 2026-04-25 2026-05-02 2026-05-30 2026-06-06 2026-06-27",
      })
  void byRankInTheMonth(String byday, String days) {
    assertThat(halfYear("{'freq': 'MONTHLY', 'byday': '%s'}".formatted(byday)))
        .containsExactlyElementsOf(dates(days));
  }

  @Test
  void theFirstOfAMonthIsCountedRightWhereverOneBeginsToCount() {
    var hours = recurrence("{'freq': 'MONTHLY', 'byday': '1TU'}");
    for (var first : List.of("2026-02-02", "2026-02-03", "2026-02-04", "2026-02-28")) {
      var from = LocalDate.parse(first);
      assertThat(hours.days(from, LocalDate.of(2026, 3, 31)))
          .as("from " + first)
          .containsExactlyElementsOf(
              dates(first.compareTo("2026-02-03") <= 0 ? "2026-02-03 2026-03-03" : "2026-03-03"));
    }
  }

  @ParameterizedTest
  @CsvSource({"MO, 26", "'MO,TU', 52", "'MO,TU,WE,TH,FR', 129", "'MO,TU,WE,TH,FR,SA,SU', 181"})
  void byWeek(String byday, int count) {
    assertThat(halfYear("{'byday': '%s'}".formatted(byday))).hasSize(count).isSorted();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12-01 | 02-28 | 2026-01-04 2026-02-22",
        "05-01 | 05-31 | 2026-05-03 2026-05-31",
        "02-29 | 03-01 | 2026-03-01 2026-03-01",
        "06-28 | 06-28 | 2026-06-28 2026-06-28",
      })
  void inASeasonOnly(String from, String to, String firstAndLast) {
    var days =
        halfYear("{'byday': 'SU', 'season': {'from': '%s', 'to': '%s'}}".formatted(from, to));
    assertThat(days.getFirst()).isEqualTo(dates(firstAndLast).getFirst());
    assertThat(days.getLast()).isEqualTo(dates(firstAndLast).getLast());
  }

  @Test
  void aWinterEndsInSpringAndBeginsAgainInAutumn() {
    var winter = recurrence("{'byday': 'MO', 'season': {'from': '11-01', 'to': '03-31'}}");
    var year = winter.days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    assertThat(year).contains(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 11, 2));
    assertThat(year).noneMatch(day -> day.getMonthValue() > 3 && day.getMonthValue() < 11);
  }

  @Test
  void aLeapDayBelongsToTheSeasonThatEndsOnIt() {
    var february = recurrence("{'byday': 'TU', 'season': {'from': '02-01', 'to': '02-29'}}");
    assertThat(february.days(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 3, 2)))
        .containsExactly(LocalDate.of(2028, 2, 29));
    assertThat(february.days(LocalDate.of(2027, 2, 27), LocalDate.of(2027, 3, 31))).isEmpty();
  }

  @Test
  void bothDatesGivenOnceAreIncluded() {
    var days = halfYear("{'byday': 'MO', 'valid_from': '2026-02-02', 'valid_to': '2026-02-16'}");
    assertThat(days).containsExactlyElementsOf(dates("2026-02-02 2026-02-09 2026-02-16"));
  }

  @Test
  void bothDaysAskedForAreIncluded() {
    var monday = LocalDate.of(2026, 2, 2);
    assertThat(recurrence("{}").days(monday, monday)).containsExactly(monday);
    assertThat(recurrence("{}").days(monday, monday.minusDays(1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MI", "0MO", "MO;TU", "MO,,TU", "1", "monday"})
  void daysNobodyCanReadAreNoDays(String byday) {
    var hours = Sample.hours("MO 09:00-12:00", "{'byday': '%s'}".formatted(byday));
    assertThat(Recurrence.of(hours)).isEmpty();
  }

  private static List<LocalDate> halfYear(String more) {
    return recurrence(more).days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
  }

  private static Recurrence recurrence(String more) {
    return Recurrence.of(Sample.hours("MO 09:00-12:00", more)).orElseThrow();
  }

  private static List<LocalDate> dates(String days) {
    return Arrays.stream(days.split(" ")).map(LocalDate::parse).toList();
  }
}
