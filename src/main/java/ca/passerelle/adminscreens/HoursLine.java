package ca.passerelle.adminscreens;

import ca.passerelle.directory.ScheduleEntry;
import ca.passerelle.directory.ScheduleEntry.Freq;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The same hours on some days, all year or in some part of it. A rule that this screen cannot write
 * keeps its days as they are; its times can be changed.
 */
class HoursLine extends EntryLine<ScheduleEntry> {
  private static final LocalTime USUAL_OPENING = LocalTime.of(9, 0);
  private static final LocalTime USUAL_CLOSING = LocalTime.of(16, 30);

  private final transient ScheduleEntry before;
  private final HoursDays days;
  private final DayField<LocalTime> opens;
  private final DayField<LocalTime> closes;
  private final HoursPeriod period;

  HoursLine(ScheduleEntry schedule, int rank, Runnable changed) {
    super("admin.hours", rank);
    this.before = schedule;
    addClassName("hours-line");
    days = new HoursDays(schedule, rank, changed);
    opens = DayField.time(getTranslation("admin.hours.opens"), schedule.opensAt());
    closes = DayField.time(getTranslation("admin.hours.closes"), schedule.closesAt());
    period = new HoursPeriod(schedule, changed);
    opens.onChange(changed);
    closes.onChange(changed);
    var times = new Div(opens, closes, remove);
    times.addClassName("hours-times");
    add(days, times, period);
    if (schedule.description() != null) {
      var remark = new Span(schedule.description().in(Language.of(getLocale())));
      remark.addClassName("detail");
      add(remark);
    }
  }

  /** One that nobody filled in yet. */
  static ScheduleEntry usual(boolean onHolidays) {
    return new ScheduleEntry(
        Freq.WEEKLY,
        onHolidays ? "MO,TU,WE,TH,FR,SA,SU" : "MO",
        USUAL_OPENING,
        USUAL_CLOSING,
        null,
        null,
        null,
        null,
        onHolidays);
  }

  @Override
  boolean valid() {
    boolean good = days.valid();
    good &= opens.mark(opens.value().isPresent());
    good &= closes.mark(closes.value().isPresent());
    return period.valid() && good;
  }

  /** Empty when it cannot be read yet. */
  @Override
  Optional<ScheduleEntry> entry() {
    if (opens.value().isEmpty() || closes.value().isEmpty() || days.rule().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ScheduleEntry(
            days.freq(),
            days.rule(),
            opens.value().get(),
            closes.value().get(),
            period.from().orElse(null),
            period.to().orElse(null),
            period.season().orElse(null),
            before.description(),
            period.onHolidays()));
  }

  @Override
  void focusFirst() {
    days.focusFirst();
  }
}
