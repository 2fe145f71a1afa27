package ca.passerelle.adminscreens;

import ca.passerelle.directory.ScheduleEntry;
import ca.passerelle.directory.ScheduleEntry.Freq;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** On which days: each week, or in certain weeks of the month. */
class HoursDays extends Div {
  private static final List<String> WEEKS = List.of("1", "2", "3", "4", "-1");

  private final transient ScheduleEntry before;
  private final Select<Freq> freq = new Select<>();
  private final CheckboxGroup<String> weeks = new CheckboxGroup<>();
  private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
  private final boolean written;

  HoursDays(ScheduleEntry schedule, int rank, Runnable changed) {
    this.before = schedule;
    var known = nth(schedule);
    written = HoursWords.isWeekly(schedule) || !known.isEmpty();
    addClassName("hours-days");
    if (!written) {
      add(new Span(new HoursWords(this, getLocale()).rule(schedule.byday())));
      return;
    }
    freq.setAriaLabel(getTranslation("admin.hours.freq", rank));
    freq.setItems(Freq.values());
    freq.setItemLabelGenerator(value -> getTranslation("admin.hours.freq." + value));
    freq.setValue(HoursWords.isWeekly(schedule) ? Freq.WEEKLY : Freq.MONTHLY);
    weeks.setAriaLabel(getTranslation("admin.hours.weeks", rank));
    weeks.setItems(WEEKS);
    weeks.setItemLabelGenerator(nth -> getTranslation("admin.hours.week." + nth));
    weeks.setValue(known);
    days.setItems(DayOfWeek.values());
    days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.SHORT, getLocale()));
    days.setAriaLabel(getTranslation("admin.hours.days", rank));
    days.setValue(weekdays(schedule));
    showWeeks();
    freq.addValueChangeListener(_ -> {
      showWeeks();
      changed.run();
    });
    weeks.addValueChangeListener(_ -> changed.run());
    days.addValueChangeListener(_ -> changed.run());
    add(freq, weeks, days);
  }

  private void showWeeks() {
    weeks.setVisible(freq.getValue() == Freq.MONTHLY);
  }

  /** The weeks of a rule that names the same days in each of them; otherwise none. */
  private static Set<String> nth(ScheduleEntry schedule) {
    if (schedule.freq() != Freq.MONTHLY) {
      return Set.of();
    }
    var rules = rules(schedule.byday());
    var weeks =
        rules.stream()
            .map(rule -> rule.substring(0, rule.length() - 2).replace("+", ""))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return WEEKS.containsAll(weeks) && rules.equals(rules(rule(weeks, weekdays(schedule))))
        ? weeks
        : Set.of();
  }

  private static Set<String> rules(String byday) {
    return Arrays.stream(byday.split(",", -1))
        .map(rule -> rule.replace("+", ""))
        .collect(Collectors.toSet());
  }

  private static Set<DayOfWeek> weekdays(ScheduleEntry schedule) {
    return Arrays.stream(schedule.byday().split(",", -1))
        .map(rule -> HoursWords.day(rule.substring(rule.length() - 2)))
        .collect(Collectors.toSet());
  }

  private static String rule(Set<String> weeks, Set<DayOfWeek> days) {
    return WEEKS.stream()
        .filter(weeks::contains)
        .flatMap(week -> days.stream().sorted().map(day -> week + HoursWords.code(day)))
        .collect(Collectors.joining(","));
  }

  Freq freq() {
    return written ? freq.getValue() : before.freq() == null ? Freq.WEEKLY : before.freq();
  }

  /** As it was written, if it says the same; empty when no day is chosen. */
  String rule() {
    if (!written) {
      return before.byday();
    }
    var chosen =
        freq() == Freq.MONTHLY
            ? rule(weeks.getValue(), days.getValue())
            : days.getValue().stream()
                .sorted()
                .map(HoursWords::code)
                .collect(Collectors.joining(","));
    return freq() == before.freq() && rules(chosen).equals(rules(before.byday()))
        ? before.byday()
        : chosen;
  }

  boolean valid() {
    boolean good = !rule().isEmpty();
    days.setErrorMessage(getTranslation("admin.hours.no-day"));
    days.setInvalid(!good);
    return good;
  }

  void focusFirst() {
    freq.focus();
  }
}
