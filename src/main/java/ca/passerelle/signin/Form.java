package ca.passerelle.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A form as browsers and password managers know it, sent by its button or by Enter. */
@Tag("form")
class Form extends HtmlContainer {
  private Form(Component... content) {
    addClassName("door-form");
    add(content);
  }

  /** The browser posts it by itself and goes on to what is answered. */
  static Form posted(String action, Component... content) {
    var form = new Form(content);
    form.getElement().setAttribute("method", "post").setAttribute("action", action);
    return form;
  }

  /** The screen hears of it and stays. */
  static Form heard(Runnable sent, Component... content) {
    var form = new Form(content);
    // Should nobody hear it after all, the browser must not write a password into the address.
    form.getElement().setAttribute("method", "post");
    form.getElement().addEventListener("submit", _ -> sent.run()).preventDefault();
    return form;
  }

  /** Tells password managers whose password it is, where nobody has to type the name. */
  Form of(Login login) {
    var name = new Element("input");
    name.setAttribute("type", "text")
        .setAttribute("name", "username")
        .setAttribute("autocomplete", "username")
        .setAttribute("value", login.value())
        .setAttribute("readonly", true)
        .setAttribute("hidden", true);
    getElement().insertChild(0, name);
    return this;
  }

  static void named(Component field, String name, String autocomplete) {
    field.getElement().setAttribute("name", name).setAttribute("autocomplete", autocomplete);
  }
}
