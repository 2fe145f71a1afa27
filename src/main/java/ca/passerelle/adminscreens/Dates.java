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
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
  }

  /** Without the year: it is every year. */
  static String from(Season season, Locale locale) {
    return day(season.from(), locale);
  }

  static String to(Season season, Locale locale) {
    return day(season.to(), locale);
  }

  private static String day(MonthDay day, Locale locale) {
    boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    var text =
        DateTimeFormatter.ofPattern(french ? "d MMMM" : "MMMM d", locale)
            .format(day.atYear(LEAP_YEAR));
    return french && day.getDayOfMonth() == 1 ? "1er" + text.substring(1) : text;
  }
}
