package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** Narrows a list with one touch each; the last one opens who it is for. */
@Tag("passerelle-filter-bar")
@JsModule("./screen/passerelle-filter-bar.ts")
public final class FilterBar extends Component {
  /**
   * @param count how many services it leaves, or would leave
   */
  public record Filter(String id, String label, String pictogram, boolean on, int count) {
    public Filter leaving(int services) {
      return new Filter(id, label, pictogram, on, services);
    }
  }

  /** A filter was put on or taken off. */
  @DomEvent("filter-touched")
  public static class Touched extends ComponentEvent<FilterBar> {
    private final String id;

    public Touched(FilterBar source, boolean fromClient, @EventData("event.detail.id") String id) {
      super(source, fromClient);
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  public void show(
      String label, List<Filter> filters, String audienceLabel, List<Filter> audiences) {
    getElement().setProperty("label", label);
    getElement().setPropertyList("filters", filters);
    getElement().setProperty("audienceLabel", audienceLabel);
    getElement().setPropertyList("audiences", audiences);
  }

  /** Where whoever uses a keyboard goes on. */
  public void focus() {
    getElement().callJsFunction("focus");
  }

  public Registration onTouched(ComponentEventListener<Touched> listener) {
    return addListener(Touched.class, listener);
  }
}
