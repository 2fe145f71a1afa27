package ca.passerelle.adminscreens;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;

/** One of several things of the same kind on a form, that can be taken out. */
abstract class EntryLine<T> extends Div {
  final NativeButton remove = new NativeButton();

  /** {@code key} begins the words of this kind, such as {@code admin.phones}. */
  EntryLine(String key, int rank) {
    addClassName("entry-line");
    getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation(key + ".one", rank));
    remove.setText(getTranslation(key + ".remove"));
    remove.setAriaLabel(getTranslation(key + ".remove.label", rank));
  }

  /** False, and marked, when something here is wrong. */
  abstract boolean valid();

  /** Empty when nobody filled the line in. */
  abstract Optional<T> entry();

  abstract void focusFirst();
}
