package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** One thing a person may need: a pictogram, few words, two or three examples. */
@Tag("passerelle-need-tile")
@JsModule("./need-tile/passerelle-need-tile.ts")
public final class NeedTile extends Component {
  /**
   * @param pictogram name of a Lucide icon
   * @param href address within the application
   */
  public record Need(String label, String examples, String pictogram, String href) {}

  public NeedTile(Need need) {
    getElement().setPropertyBean("need", need);
  }
}
