package ca.passerelle.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/** The days on which a schedule comes back, as an iCalendar rule (RFC 5545). */
final class Recurrence {
  private final ScheduleEntry schedule;
  private final RecurrenceRule rule;

  private Recurrence(ScheduleEntry schedule, RecurrenceRule rule) {
    this.schedule = schedule;
    this.rule = rule;
  }

  /** Empty when the days cannot be understood. */
  static Optional<Recurrence> of(ScheduleEntry schedule) {
    try {
      return Optional.of(
          new Recurrence(
              schedule,
              new RecurrenceRule(
                  "FREQ=%s;BYDAY=%s".formatted(schedule.frequency(), schedule.byday()),
                  RecurrenceRule.RfcMode.RFC5545_STRICT)));
    } catch (InvalidRecurrenceRuleException e) {
      return Optional.empty();
    }
  }

  boolean isForHolidays() {
    return schedule.onlyOnHolidays();
  }

  ScheduleEntry schedule() {
    return schedule;
  }

  /** Both days included. */
  List<LocalDate> days(LocalDate first, LocalDate last) {
    // Starting at the first of the month lets "the first Tuesday" be counted right.
    var start = first.withDayOfMonth(1);
    var days = rule.iterator(new DateTime(start.getYear(), start.getMonthValue() - 1, 1));
    return Stream.generate(() -> days.hasNext() ? date(days.nextDateTime()) : LocalDate.MAX)
        .takeWhile(day -> !day.isAfter(last))
        .filter(day -> !day.isBefore(first) && schedule.runsOn(day))
        .toList();
  }

  private static LocalDate date(DateTime day) {
    return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
  }
}
