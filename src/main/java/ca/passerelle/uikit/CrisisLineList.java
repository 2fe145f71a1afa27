package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers to call when it cannot wait; the first is for danger right now. */
@Tag("passerelle-crisis-lines")
@JsModule("./crisis-lines/passerelle-crisis-lines.ts")
public final class CrisisLineList extends Component {
  /**
   * @param callHref an address to dial, only where the screen is somebody's own telephone
   * @param first shown above all others, in the colour of emergencies
   * @param discreet never in large type
   */
  public record Line(
      String name,
      String topic,
      String call,
      @Nullable String callHref,
      String text,
      String hours,
      String languages,
      boolean first,
      boolean discreet) {}

  public CrisisLineList(List<Line> lines, Map<String, String> texts) {
    getElement().setPropertyList("lines", lines);
    getElement().setPropertyMap("texts", texts);
  }
}
