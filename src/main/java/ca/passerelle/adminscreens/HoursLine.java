package ca.passerelle.adminscreens;

import ca.passerelle.directory.ScheduleEntry;
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
import java.util.stream.Collectors;

/**
 * The same hours on some days of the week. Rules beyond that (certain weeks of the month, seasons)
 * keep their days as they are; their times can be changed.
 */
class HoursLine extends Div {
  private final transient ScheduleEntry before;
  private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
  private final Input opens = new Input();
  private final Input closes = new Input();
  private final NativeButton remove = new NativeButton();
  private final boolean plain;

  HoursLine(ScheduleEntry schedule, int number) {
    this.before = schedule;
    this.plain = HoursWords.isWeekly(schedule);
    var words = new HoursWords(this, getLocale());
    addClassName("hours-line");
    getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation("admin.hours.one", number));
    if (plain) {
      days.setItems(DayOfWeek.values());
      days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, getLocale()));
      days.setAriaLabel(getTranslation("admin.hours.days", number));
      days.setValue(HoursWords.days(schedule));
      add(days);
    } else {
      add(new Span(words.rule(schedule.byday())));
    }
    time(opens, "admin.hours.opens", schedule.opensAt());
    time(closes, "admin.hours.closes", schedule.closesAt());
    words.remarks(schedule).forEach(text -> add(remark(text)));
    remove.setText(getTranslation("admin.hours.remove"));
    remove.setAriaLabel(getTranslation("admin.hours.remove.label", number));
    add(remove);
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
    return days.getValue().equals(HoursWords.days(before))
        ? before.byday()
        : days.getValue().stream().sorted().map(HoursWords::code).collect(Collectors.joining(","));
  }
}
