package ca.passerelle.workerscreens;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;

/** A list to choose one from, drawn by the browser, as phones know how to show. */
@Tag("select")
class Choices extends AbstractSinglePropertyField<Choices, String>
    implements Focusable<Choices>, HasStyle {
  private final List<Choice> choices = new ArrayList<>();

  private record Choice(String value, String text) {}

  Choices(String id) {
    super("value", "", false);
    setSynchronizedEvent("change");
    setId(id);
  }

  Choices with(String value, String text) {
    return with(new Choice(value, text), choices.size());
  }

  /** Below the first, which chooses nothing, by the alphabet. What is chosen stays chosen. */
  Choices withInOrder(String value, String text) {
    var alphabet = Collator.getInstance(getLocale());
    int place = 1;
    while (place < choices.size() && alphabet.compare(choices.get(place).text(), text) < 0) {
      place++;
    }
    return with(new Choice(value, text), place);
  }

  private Choices with(Choice choice, int place) {
    choices.add(place, choice);
    getElement()
        .insertChild(
            place,
            new Element("option").setAttribute("value", choice.value()).setText(choice.text()));
    return this;
  }

  /** What it shows before anyone chooses: the page knows by it that nothing is begun here. */
  void drawn(String value) {
    setValue(value);
    for (int place = 0; place < choices.size(); place++) {
      getElement()
          .getChild(place)
          .setAttribute("selected", choices.get(place).value().equals(value));
    }
  }

  boolean offers(String value) {
    return choices.stream().anyMatch(choice -> choice.value().equals(value));
  }
}
