package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** The title of a screen, with its pictogram and the way back. */
@Tag("passerelle-screen-title")
@JsModule("./screen/passerelle-screen-title.ts")
public final class ScreenTitle extends Component {
  public ScreenTitle(String heading) {
    getElement().setProperty("heading", heading);
  }

  public ScreenTitle withPictogram(String name) {
    getElement().setProperty("pictogram", name);
    return this;
  }

  public ScreenTitle withBack(String href, String label) {
    getElement().setProperty("backHref", href);
    getElement().setProperty("backLabel", label);
    return this;
  }
}
