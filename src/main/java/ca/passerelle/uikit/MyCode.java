package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Locale;

/** Where a request stands, for whoever holds its code; opened and answered in the browser. */
@Tag("passerelle-my-code")
@JsModule("./code/passerelle-my-code.ts")
public final class MyCode extends Component {
  /** The person is done. */
  @DomEvent("left")
  public static class Left extends ComponentEvent<MyCode> {
    public Left(MyCode source, boolean fromClient) {
      super(source, fromClient);
    }
  }

  /**
   * @param venues where one may ask to meet from now on
   */
  public void show(
      String kiosk,
      String community,
      String timeZone,
      List<ContactForm.Venue> venues,
      Locale locale) {
    getElement().setPropertyList("venues", venues);
    getElement()
        .setPropertyMap("texts", Texts.of(locale, "contact.", "code.", "word.", "citizen.listen."));
    getElement().setProperty("language", locale.getLanguage());
    getElement().setProperty("kiosk", kiosk);
    getElement().setProperty("community", community);
    getElement().setProperty("timeZone", timeZone);
  }

  public Registration onLeft(ComponentEventListener<Left> listener) {
    return addListener(Left.class, listener);
  }
}
