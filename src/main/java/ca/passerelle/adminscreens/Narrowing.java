package ca.passerelle.adminscreens;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Finds rows as one types, and says how many are left. */
class Narrowing extends Div {
  private static final int PAUSE_MILLIS = 200;

  private final TextField words = new TextField();
  private final Div left = new Div();

  /** What to find first; empty shows everything. */
  Narrowing(Listing listing, String first) {
    addClassName("narrowing");
    words.setLabel(getTranslation("admin.find"));
    words.setClearButtonVisible(true);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.setValueChangeTimeout(PAUSE_MILLIS);
    words.addValueChangeListener(_ -> narrow(listing));
    words.setValue(first);
    // Not the field's own helper text: that is read out on entering the field only.
    left.addClassName("detail");
    left.getElement().setAttribute("role", "status");
    add(words, left);
    narrow(listing);
  }

  private void narrow(Listing listing) {
    int found = listing.narrow(words.getValue());
    left.setText(
        found > listing.most()
            ? getTranslation("admin.find.most", listing.most(), found)
            : getTranslation("admin.find.left", found, listing.size()));
  }
}
