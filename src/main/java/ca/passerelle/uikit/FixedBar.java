package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/** Five ways that stand in the same place on every screen. */
@Tag("passerelle-fixed-bar")
@JsModule("./fixed-bar/passerelle-fixed-bar.ts")
public final class FixedBar extends Component {
  /**
   * Addresses within the application.
   *
   * @param here the screen one is on
   */
  public record Ways(String home, String contact, String urgence, String code, String here) {}

  public void show(Ways ways, Locale locale) {
    getElement().setPropertyBean("ways", ways);
    getElement().setProperty("language", locale.getLanguage());
    getElement().setPropertyMap("texts", Texts.of(locale, "citizen.bar.", "citizen.display."));
  }
}
