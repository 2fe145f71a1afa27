package ca.passerelle.adminscreens;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Map;

/** One of many, found as one types. */
final class Choice {
  private Choice() {}

  /** {@code names} of what may be chosen, by short name. */
  static ComboBox<String> of(String label, Map<String, String> names) {
    var choice = new ComboBox<String>(label);
    choice.setItems(names.keySet().stream().toList());
    choice.setItemLabelGenerator(key -> names.getOrDefault(key, key));
    choice.addValueChangeListener(_ -> choice.setInvalid(false));
    return choice;
  }
}
