package ca.passerelle.adminscreens;

import ca.passerelle.shared.Season;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as people write them. */
final class Dates {
  /** Any leap year: a season may end on the last day of February. */
  private static final int LEAP_YEAR = 2024;

  private Dates() {}

  static String day(LocalDate date, Locale locale) {
    return first(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date),
        date.getDayOfMonth(),
        locale);
  }

  /** Without the year: it is every year. */
  static String from(Season season, Locale locale) {
    return day(season.from(), locale);
  }

  static String to(Season season, Locale locale) {
    return day(season.to(), locale);
  }

  private static String day(MonthDay day, Locale locale) {
    var pattern = french(locale) ? "d MMMM" : "MMMM d";
    return first(
        DateTimeFormatter.ofPattern(pattern, locale).format(day.atYear(LEAP_YEAR)),
        day.getDayOfMonth(),
        locale);
  }

  /** French counts the days of a month, except the first. */
  private static String first(String text, int dayOfMonth, Locale locale) {
    return dayOfMonth == 1 && french(locale) ? text.replaceFirst("^1\\b", "1er") : text;
  }

  private static boolean french(Locale locale) {
    return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
  }
}
