package ca.passerelle.adminscreens;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Finds rows as one types, and says how many are left. */
class Narrowing extends TextField {
  private static final int PAUSE_MILLIS = 200;

  /** What to find first; empty shows everything. */
  Narrowing(Listing listing, String words) {
    addClassName("narrowing");
    setLabel(getTranslation("admin.find"));
    setClearButtonVisible(true);
    setValueChangeMode(ValueChangeMode.LAZY);
    setValueChangeTimeout(PAUSE_MILLIS);
    addValueChangeListener(_ -> narrow(listing));
    setValue(words);
    narrow(listing);
  }

  private void narrow(Listing listing) {
    setHelperText(getTranslation("admin.find.left", listing.narrow(getValue()), listing.size()));
  }
}
