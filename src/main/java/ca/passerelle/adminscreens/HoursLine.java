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
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The same hours on some days of the week. Rules beyond that (certain weeks of the month, seasons)
 * keep their days as they are; their times can be changed.
 */
class HoursLine extends Div {
  private static final Pattern PLAIN =
      Pattern.compile("(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*");
  private static final int CODE_LENGTH = 2;

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
    if (plain) {
      days.setItems(DayOfWeek.values());
      days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, getLocale()));
      days.setAriaLabel(getTranslation("admin.hours.days", number));
      days.setValue(
          Arrays.stream(schedule.byday().split(",", -1))
              .map(HoursLine::day)
              .collect(Collectors.toSet()));
      add(days);
    } else {
      add(new Span(getTranslation("admin.hours.rule", schedule.byday())));
    }
    time(opens, "admin.hours.opens", schedule.opensAt());
    time(closes, "admin.hours.closes", schedule.closesAt());
    remarks(schedule);
    remove.setText(getTranslation("admin.hours.remove"));
    remove.setAriaLabel(getTranslation("admin.hours.remove.label", number));
    add(remove);
  }

  private void remarks(ScheduleEntry schedule) {
    var season = schedule.season();
    if (season != null) {
      add(remark(getTranslation("admin.hours.season", season.from(), season.to())));
    }
    if (schedule.validFrom() != null || schedule.validTo() != null) {
      add(
          remark(
              getTranslation(
                  "admin.hours.valid",
                  Optional.ofNullable(schedule.validFrom()).map(Object::toString).orElse("…"),
                  Optional.ofNullable(schedule.validTo()).map(Object::toString).orElse("…"))));
    }
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
    return daysChosen && mark(opens) && mark(closes);
  }

  private static boolean mark(Input input) {
    boolean good = input.getValue() != null && input.getValue().matches("[0-2][0-9]:[0-5][0-9].*");
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

  private String codes() {
    return days.getValue().stream().sorted().map(HoursLine::code).collect(Collectors.joining(","));
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
