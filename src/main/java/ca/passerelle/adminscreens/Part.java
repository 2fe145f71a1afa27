package ca.passerelle.adminscreens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** Fields that belong together, under a heading. */
class Part extends Section {
  Part(String key, Component... content) {
    addClassName("part");
    add(new H2(getTranslation(key)));
    add(content);
  }
}
