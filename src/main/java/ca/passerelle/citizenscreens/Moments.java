package ca.passerelle.citizenscreens;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Times and days as people of here say them, by the patterns each language's file gives. */
record Moments(Locale locale) {
  String time(LocalTime time) {
    return format(time.getMinute() == 0 ? "citizen.time.hour" : "citizen.time.minute", time);
  }

  String day(LocalDate date) {
    return format(date.getDayOfMonth() == 1 ? "citizen.date.first" : "citizen.date.day", date);
  }

  String fullDay(LocalDate date) {
    return format("citizen.date.full", date);
  }

  String weekday(LocalDate date) {
    return format("citizen.date.weekday", date);
  }

  private String format(String pattern, TemporalAccessor moment) {
    return DateTimeFormatter.ofPattern(I18NProvider.translate(locale, pattern), ofHere())
        .format(moment);
  }

  private Locale ofHere() {
    return Locale.of(locale.getLanguage(), "CA");
  }
}
