package ca.passerelle.workerscreens;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;

/** A button with a pictogram and words. */
class Action extends NativeButton {
  Action(String icon, String text, Runnable done) {
    this(text, done);
    addComponentAsFirst(new Icon(icon));
  }

  Action(String text, Runnable done) {
    getElement().setAttribute("type", "button");
    add(new Text(text));
    addClickListener(_ -> done.run());
    addClassName("action");
  }

  Action look(String className) {
    addClassName(className);
    return this;
  }
}
