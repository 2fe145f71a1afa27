package ca.passerelle.adminscreens;

import ca.passerelle.directory.SpecialDays;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** A day, or several in a row, on which the habit does not hold. */
class SpecialDaysLine extends EntryLine<SpecialDays> {
  private final DayField<LocalDate> from;
  private final DayField<LocalDate> to;
  private final Checkbox closed = new Checkbox();
  private final DayField<LocalTime> opens;
  private final DayField<LocalTime> closes;
  private final TranslatedField why;

  SpecialDaysLine(Optional<SpecialDays> days, int rank, List<Language> languages) {
    super("admin.special", rank);
    addClassName("hours-line");
    from =
        DayField.day(
            getTranslation("admin.special.from"), days.map(SpecialDays::from).orElse(null));
    to = DayField.day(getTranslation("admin.special.to"), days.map(SpecialDays::to).orElse(null));
    closed.setLabel(getTranslation("admin.special.closed"));
    closed.setValue(days.map(SpecialDays::opensAt).isEmpty());
    opens =
        DayField.time(
            getTranslation("admin.hours.opens"), days.map(SpecialDays::opensAt).orElse(null));
    closes =
        DayField.time(
            getTranslation("admin.hours.closes"), days.map(SpecialDays::closesAt).orElse(null));
    why =
        new TranslatedField(
            getTranslation("admin.special.why"),
            false,
            languages,
            days.map(SpecialDays::description).orElse(null));
    closed.addValueChangeListener(_ -> showTimes());
    showTimes();
    var first = new Div(from, to, closed, opens, closes, remove);
    first.addClassName("hours-times");
    add(first, why);
  }

  private void showTimes() {
    opens.setVisible(!closed.getValue());
    closes.setVisible(!closed.getValue());
  }

  private boolean empty() {
    return from.value().isEmpty() && to.value().isEmpty() && why.isEmpty();
  }

  @Override
  boolean valid() {
    if (empty()) {
      return true;
    }
    boolean good = from.mark(from.value().isPresent());
    good &=
        to.mark(
            from.value().isEmpty()
                || to.value().map(last -> !last.isBefore(from.value().get())).orElse(true));
    if (!closed.getValue()) {
      good &= opens.mark(opens.value().isPresent());
      good &= closes.mark(closes.value().isPresent());
    }
    return why.complete() && good;
  }

  @Override
  Optional<SpecialDays> entry() {
    return from.value()
        .map(first ->
            new SpecialDays(
                first,
                to.value().orElse(null),
                closed.getValue() ? null : opens.value().orElse(null),
                closed.getValue() ? null : closes.value().orElse(null),
                why.text().orElse(null)));
  }

  @Override
  void focusFirst() {
    from.focusInput();
  }
}
