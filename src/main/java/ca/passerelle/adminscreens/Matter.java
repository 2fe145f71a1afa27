package ca.passerelle.adminscreens;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Something to look after: how many, and the way there. */
class Matter extends Div {
  private final boolean open;

  /** {@code explained} is what its help speaks of. */
  Matter(String key, long count, String address, Object... explained) {
    open = count > 0;
    var number = new Span(String.valueOf(count));
    number.addClassName("matter-count");
    var link = new Anchor(address, getTranslation(key, count));
    link.getElement().setAttribute("router-link", true);
    add(number, link, new Paragraph(getTranslation(key + ".help", explained)));
    addClassNames("matter", open ? "matter-open" : "matter-well");
  }

  boolean isOpen() {
    return open;
  }
}
