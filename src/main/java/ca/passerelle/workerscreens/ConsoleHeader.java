package ca.passerelle.workerscreens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The dark bar on top: the sign, and what belongs to whoever is signed in. */
class ConsoleHeader extends Header {
  ConsoleHeader(Component... parts) {
    addClassName("console-header");
    var name = new Span(getTranslation("app.name"));
    name.addClassName("console-name");
    var brand = new Div(new Icon("passerelle"), name);
    brand.addClassName("console-brand");
    add(brand);
    add(parts);
  }
}
