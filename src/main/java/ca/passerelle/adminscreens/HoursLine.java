package ca.passerelle.adminscreens;

import ca.passerelle.directory.ScheduleEntry;
import ca.passerelle.directory.ScheduleEntry.Freq;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The same hours on some days of the week. Rules beyond that (certain weeks of the month, seasons)
 * keep their days as they are; their times can be changed.
 */
class HoursLine extends Div {
  private static final Pattern PLAIN =
      Pattern.compile("(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*");
  private static final int CODE_LENGTH = 2;
  private static final Set<String> NAMED = Set.of("1", "2", "3", "4", "5", "-1");

  private final transient ScheduleEntry before;
  private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
  private final Input opens = new Input();
  private final Input closes = new Input();
  private final NativeButton remove = new NativeButton();
  private final boolean plain;

  HoursLine(ScheduleEntry schedule, int number) {
    this.before = schedule;
    this.plain = schedule.freq() != Freq.MONTHLY && PLAIN.matcher(schedule.byday()).matches();
    addClassName("hours-line");
    getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation("admin.hours.one", number));
    if (plain) {
      days.setItems(DayOfWeek.values());
      days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, getLocale()));
      days.setAriaLabel(getTranslation("admin.hours.days", number));
      days.setValue(days(schedule));
      add(days);
    } else {
      add(new Span(rule(schedule.byday())));
    }
    time(opens, "admin.hours.opens", schedule.opensAt());
    time(closes, "admin.hours.closes", schedule.closesAt());
    remarks(schedule);
    remove.setText(getTranslation("admin.hours.remove"));
    remove.setAriaLabel(getTranslation("admin.hours.remove.label", number));
    add(remove);
  }

  /** Such as "every month: first Monday, last Friday". */
  private String rule(String byday) {
    return getTranslation(
        "admin.hours.rule",
        Arrays.stream(byday.split(",", -1)).map(this::weekday).collect(Collectors.joining(", ")));
  }

  private String weekday(String rule) {
    var day = day(rule.substring(rule.length() - CODE_LENGTH));
    var name = day.getDisplayName(TextStyle.FULL, getLocale());
    var which = rule.substring(0, rule.length() - CODE_LENGTH).replace("+", "");
    if (which.isEmpty()) {
      return name;
    }
    return NAMED.contains(which) ? getTranslation("admin.hours.nth." + which, name) : rule;
  }

  private void remarks(ScheduleEntry schedule) {
    if (Boolean.TRUE.equals(schedule.holidaysOnly())) {
      add(remark(getTranslation("admin.hours.holidays-only")));
    }
    var season = schedule.season();
    if (season != null) {
      add(
          remark(
              getTranslation(
                  "admin.hours.season",
                  Dates.from(season, getLocale()),
                  Dates.to(season, getLocale()))));
    }
    if (schedule.validFrom() != null || schedule.validTo() != null) {
      add(
          remark(
              getTranslation(
                  "admin.hours.valid", shown(schedule.validFrom()), shown(schedule.validTo()))));
    }
  }

  private String shown(@Nullable LocalDate date) {
    return date == null ? "…" : Dates.day(date, getLocale());
  }

  private static Span remark(String text) {
    var remark = new Span(text);
    remark.addClassName("detail");
    return remark;
  }

  private void time(Input input, String key, LocalTime value) {
    input.setType("time");
    input.setValue(value.toString());
    var label = new NativeLabel(getTranslation(key));
    label.add(input);
    add(label);
  }

  void onRemove(ComponentEventListener<ClickEvent<NativeButton>> listener) {
    remove.addClickListener(listener);
  }

  boolean valid() {
    boolean daysChosen = !plain || !days.getValue().isEmpty();
    days.setErrorMessage(getTranslation("admin.hours.no-day"));
    days.setInvalid(!daysChosen);
    boolean opensWell = mark(opens);
    boolean closesWell = mark(closes);
    return daysChosen && opensWell && closesWell;
  }

  private static boolean mark(Input input) {
    boolean good =
        input.getValue() != null && input.getValue().matches("([01][0-9]|2[0-3]):[0-5][0-9]");
    input.getElement().setAttribute("aria-invalid", String.valueOf(!good));
    return good;
  }

  ScheduleEntry schedule() {
    return new ScheduleEntry(
        before.freq(),
        plain ? codes() : before.byday(),
        LocalTime.parse(opens.getValue()),
        LocalTime.parse(closes.getValue()),
        before.validFrom(),
        before.validTo(),
        before.season(),
        before.description(),
        before.holidaysOnly());
  }

  /** As they were written, if they are the same days. */
  private String codes() {
    return days.getValue().equals(days(before))
        ? before.byday()
        : days.getValue().stream().sorted().map(HoursLine::code).collect(Collectors.joining(","));
  }

  private static Set<DayOfWeek> days(ScheduleEntry schedule) {
    return Arrays.stream(schedule.byday().split(",", -1))
        .map(HoursLine::day)
        .collect(Collectors.toSet());
  }

  private static String code(DayOfWeek day) {
    return day.name().substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
  }

  private static DayOfWeek day(String code) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> code(day).equals(code))
        .findFirst()
        .orElseThrow();
  }
}
