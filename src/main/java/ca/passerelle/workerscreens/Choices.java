package ca.passerelle.workerscreens;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A list to choose one from, drawn by the browser, as phones know how to show. */
@Tag("select")
class Choices extends AbstractSinglePropertyField<Choices, String>
    implements Focusable<Choices>, HasStyle {
  Choices(String id) {
    super("value", "", false);
    setSynchronizedEvent("change");
    setId(id);
  }

  Choices with(String value, String text) {
    getElement().appendChild(new Element("option").setAttribute("value", value).setText(text));
    return this;
  }
}
