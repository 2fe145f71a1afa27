package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Whose screen this is, in which neighbourhood. Leads home. */
@Tag("passerelle-brand")
@JsModule("./screen/passerelle-brand.ts")
public final class Brand extends Component {
  public void show(String name, String place, String href, String label) {
    getElement().setProperty("name", name);
    getElement().setProperty("place", place);
    getElement().setProperty("href", href);
    getElement().setProperty("label", label);
  }
}
