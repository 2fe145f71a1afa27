package ca.passerelle.adminscreens;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Finds rows as one types. */
class Narrowing extends TextField {
  private static final int PAUSE_MILLIS = 200;

  Narrowing(Listing listing) {
    addClassName("narrowing");
    setLabel(getTranslation("admin.find"));
    setClearButtonVisible(true);
    setValueChangeMode(ValueChangeMode.LAZY);
    setValueChangeTimeout(PAUSE_MILLIS);
    addValueChangeListener(change -> listing.narrow(change.getValue()));
  }
}
