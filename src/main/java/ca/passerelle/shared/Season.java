package ca.passerelle.shared;

import java.time.LocalDate;
import java.time.MonthDay;

/** The same stretch of every year, both days included; it may pass the new year. */
public record Season(MonthDay from, MonthDay to) {
  public boolean includes(LocalDate date) {
    var day = MonthDay.from(date);
    return from.isAfter(to)
        ? !day.isBefore(from) || !day.isAfter(to)
        : !day.isBefore(from) && !day.isAfter(to);
  }
}
