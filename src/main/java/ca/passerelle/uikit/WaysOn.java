package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** A sentence, then where to go from here: no screen is ever a dead end. */
@Tag("passerelle-ways-on")
@JsModule("./screen/passerelle-ways-on.ts")
public final class WaysOn extends Component {
  /**
   * @param href where it leads; empty where it is only something to know
   * @param main the one that matters most
   */
  public record Way(String label, String detail, String pictogram, String href, boolean main) {}

  public WaysOn(String heading, String text, List<Way> ways) {
    getElement().setProperty("heading", heading);
    getElement().setProperty("text", text);
    getElement().setPropertyList("ways", ways);
  }

  /** For a screen that has a title of its own already. */
  public WaysOn within() {
    getElement().setProperty("within", true);
    return this;
  }
}
