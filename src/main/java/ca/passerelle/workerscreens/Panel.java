package ca.passerelle.workerscreens;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** One part of a request: a heading and what belongs to it. */
class Panel extends Section {
  Panel(String id, String title) {
    addClassNames("panel", "panel-" + id);
    var heading = new H2(title);
    heading.setId("panel-" + id);
    getElement().setAttribute("aria-labelledby", "panel-" + id);
    add(heading);
  }
}
