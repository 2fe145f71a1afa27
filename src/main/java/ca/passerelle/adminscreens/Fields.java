package ca.passerelle.adminscreens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** What all forms do with their fields. */
final class Fields {
  private Fields() {}

  /** Marks {@code field} unless it is good, or empty. */
  static boolean check(TextField field, boolean good, String key) {
    boolean fine = good || field.getValue().isBlank();
    field.setErrorMessage(field.getTranslation(key));
    field.setInvalid(!fine);
    return fine;
  }

  /** What is written there; null: nothing. */
  static @Nullable String text(TextField field) {
    return field.getValue().isBlank() ? null : field.getValue().strip();
  }

  /** Leads to the first thing that is marked, once the browser has marked it. */
  static void showFirstMarked(Component form) {
    form.getElement()
        .executeJs(
            "setTimeout(() => this.querySelector('[invalid], [aria-invalid=\"true\"]')?.focus(), 50)");
  }
}
