package ca.passerelle.adminscreens;

import ca.passerelle.directory.ScheduleEntry;
import ca.passerelle.shared.Season;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;

/** When hours hold at all: always, in a season, between two days, or on holidays. */
class HoursPeriod extends Div {
  /** Any leap year: a season may end on the last day of February. */
  private static final int LEAP_YEAR = 2024;

  private enum Kind {
    ALWAYS,
    SEASON,
    DATES,
    HOLIDAYS
  }

  private final transient ScheduleEntry before;
  private final Kind kindBefore;
  private final Select<Kind> kind = new Select<>();
  private final DayField<LocalDate> from;
  private final DayField<LocalDate> to;
  private final Div stretch;
  private final Span said = new Span();

  HoursPeriod(ScheduleEntry schedule, Runnable changed) {
    this.before = schedule;
    this.kindBefore = kind(schedule);
    addClassName("hours-period");
    kind.setAriaLabel(getTranslation("admin.hours.period"));
    kind.setItems(Kind.values());
    kind.setItemLabelGenerator(value -> getTranslation("admin.hours.period." + value));
    kind.setValue(kindBefore);
    var season = Optional.ofNullable(schedule.season());
    from =
        DayField.day(
            getTranslation("admin.hours.from"),
            season
                .map(it -> it.from().atYear(LEAP_YEAR))
                .orElse(kindBefore == Kind.DATES ? schedule.validFrom() : null));
    to =
        DayField.day(
            getTranslation("admin.hours.to"),
            season
                .map(it -> it.to().atYear(LEAP_YEAR))
                .orElse(kindBefore == Kind.DATES ? schedule.validTo() : null));
    said.addClassName("detail");
    stretch = new Div(from, to, said);
    stretch.addClassName("dates");
    Stream.of(from, to)
        .forEach(day ->
            day.onChange(() -> {
              tell();
              changed.run();
            }));
    kind.addValueChangeListener(_ -> {
      tell();
      changed.run();
    });
    tell();
    add(kind, stretch);
  }

  private static Kind kind(ScheduleEntry schedule) {
    if (Boolean.TRUE.equals(schedule.holidaysOnly())) {
      return Kind.HOLIDAYS;
    }
    if (schedule.season() != null) {
      return Kind.SEASON;
    }
    return schedule.validFrom() == null && schedule.validTo() == null ? Kind.ALWAYS : Kind.DATES;
  }

  /** A season is every year, whatever year the browser's field shows. */
  private void tell() {
    stretch.setVisible(kind.getValue() == Kind.SEASON || kind.getValue() == Kind.DATES);
    said.setText(
        kind.getValue() == Kind.SEASON
            ? season()
                .map(it ->
                    getTranslation(
                        "admin.hours.season",
                        Dates.from(it, getLocale()),
                        Dates.to(it, getLocale())))
                .orElseGet(() -> getTranslation("admin.hours.season.year"))
            : "");
  }

  boolean valid() {
    return switch (kind.getValue()) {
      case ALWAYS, HOLIDAYS -> true;
      case SEASON -> {
        boolean begins = from.mark(from.value().isPresent());
        yield to.mark(to.value().isPresent()) && begins;
      }
      case DATES -> {
        boolean some = from.value().isPresent() || to.value().isPresent();
        boolean ordered =
            from.value()
                .flatMap(first -> to.value().map(last -> !last.isBefore(first)))
                .orElse(true);
        boolean begins = from.mark(some);
        yield to.mark(some && ordered) && begins;
      }
    };
  }

  /** What is said of the days besides stays when the choice does. */
  Optional<LocalDate> from() {
    return kind.getValue() == Kind.DATES
        ? from.value()
        : Optional.ofNullable(before.validFrom()).filter(_ -> untouched());
  }

  Optional<LocalDate> to() {
    return kind.getValue() == Kind.DATES
        ? to.value()
        : Optional.ofNullable(before.validTo()).filter(_ -> untouched());
  }

  Optional<Season> season() {
    if (kind.getValue() == Kind.SEASON) {
      return from.value()
          .flatMap(first ->
              to.value().map(last -> new Season(MonthDay.from(first), MonthDay.from(last))));
    }
    return Optional.ofNullable(before.season()).filter(_ -> untouched());
  }

  boolean onHolidays() {
    return kind.getValue() == Kind.HOLIDAYS;
  }

  private boolean untouched() {
    return kind.getValue() == kindBefore && kindBefore != Kind.ALWAYS;
  }
}
