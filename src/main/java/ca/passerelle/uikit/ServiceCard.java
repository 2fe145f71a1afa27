package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service in a list: what it is, whether it is open, how far, what it costs. */
@Tag("passerelle-service-card")
@JsModule("./service-card/passerelle-service-card.ts")
public final class ServiceCard extends Component {
  /**
   * @param languages short codes, and their names for a screen reader; absent when nobody said
   */
  public record InBrief(
      String name,
      String organization,
      String summary,
      Opening opening,
      List<Fact> facts,
      @Nullable Fact languages,
      String href) {}

  public ServiceCard(InBrief service) {
    getElement().setPropertyBean("service", service);
  }
}
