package ca.passerelle.workerscreens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A pictogram beside words; it says nothing by itself. */
@Tag("passerelle-icon")
@JsModule("./console/passerelle-icon.ts")
class Icon extends Component {
  Icon(String name) {
    getElement().setAttribute("name", name);
    getElement().setAttribute("aria-hidden", "true");
  }
}
