package ca.passerelle.adminscreens;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** One of many, found in the database as one types. */
final class Choice {
  private Choice() {}

  /**
   * What may be chosen.
   *
   * @param name of the one with this short name
   */
  record Offer(Found found, UnaryOperator<String> name) {}

  /** Names of those whose name holds all the words, by short name. */
  interface Found {
    Map<String, String> of(String words, int from, int most);
  }

  static ComboBox<String> of(String label, Offer offer) {
    var names = new HashMap<String, String>();
    var choice = new ComboBox<String>(label);
    choice.setItems(query -> {
      var found =
          offer.found().of(query.getFilter().orElse(""), query.getOffset(), query.getLimit());
      names.putAll(found);
      return found.keySet().stream();
    });
    choice.setItemLabelGenerator(key -> names.computeIfAbsent(key, offer.name()));
    choice.addValueChangeListener(_ -> choice.setInvalid(false));
    return choice;
  }
}
