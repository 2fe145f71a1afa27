package ca.passerelle.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A form that the browser posts by itself. */
@Tag("form")
class Form extends HtmlContainer {
  Form(String action, Component... content) {
    getElement().setAttribute("method", "post").setAttribute("action", action);
    addClassName("door-form");
    add(content);
  }

  static void named(Component field, String name, String autocomplete) {
    field.getElement().setAttribute("name", name).setAttribute("autocomplete", autocomplete);
  }
}
