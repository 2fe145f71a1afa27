package ca.passerelle.adminscreens;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A day or a time of day, in the browser's own field beside its label. */
final class DayField<T> extends NativeLabel {
  private final Input input = new Input();
  private final transient Function<String, T> read;

  private DayField(String type, String label, @Nullable T value, Function<String, T> read) {
    this.read = read;
    setText(label);
    input.setType(type);
    input.setValue(value == null ? "" : value.toString());
    input.addValueChangeListener(_ -> mark(true));
    add(input);
  }

  static DayField<LocalDate> day(String label, @Nullable LocalDate value) {
    return new DayField<>("date", label, value, LocalDate::parse);
  }

  static DayField<LocalTime> time(String label, @Nullable LocalTime value) {
    return new DayField<>("time", label, value, LocalTime::parse);
  }

  /** Empty when nothing, or nothing readable, is written. */
  Optional<T> value() {
    var text = input.getValue();
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read.apply(text));
    } catch (DateTimeParseException notReadable) {
      return Optional.empty();
    }
  }

  void onChange(Runnable deed) {
    input.addValueChangeListener(_ -> deed.run());
  }

  void focusInput() {
    input.focus();
  }

  /** Shows whether it is good, and says so. */
  boolean mark(boolean good) {
    input.getElement().setAttribute("aria-invalid", String.valueOf(!good));
    return good;
  }
}
