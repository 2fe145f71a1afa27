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
import java.util.Locale;
import java.util.Optional;

/**
 * The contact form: sealed in the browser, it never tells the server's screens what was written.
 */
@Tag("passerelle-contact-form")
@JsModule("./contact/passerelle-contact-form.ts")
public final class ContactForm extends Component {
  public record Need(String id, String label, String pictogram) {}

  public record Venue(String id, String name, String details) {}

  public record Consent(String purpose, int version, String title, String text, String agree) {}

  public record Service(String id, String name) {}

  /** What the form knows before anyone writes in it. */
  public record Setting(
      String kiosk,
      String community,
      String timeZone,
      List<Need> needs,
      List<Venue> venues,
      Consent consent,
      Optional<Service> service,
      Optional<String> need) {}

  /** The person is done with the form, or went back from its first screen. */
  @DomEvent("form-left")
  public static class Left extends ComponentEvent<ContactForm> {
    private final boolean done;

    public Left(
        ContactForm source,
        boolean fromClient,
        @EventData("event.detail.why === 'done'") boolean done) {
      super(source, fromClient);
      this.done = done;
    }

    public boolean done() {
      return done;
    }
  }

  /** Changes words and language in place: what somebody has written stays. */
  public void show(Setting setting, Locale locale) {
    getElement()
        .setPropertyMap("texts", Texts.of(locale, "contact.", "code.", "word.", "citizen.listen."));
    getElement().setProperty("language", locale.getLanguage());
    getElement().setProperty("kiosk", setting.kiosk());
    getElement().setProperty("community", setting.community());
    getElement().setProperty("timeZone", setting.timeZone());
    getElement().setPropertyList("needs", setting.needs());
    getElement().setPropertyList("venues", setting.venues());
    getElement().setPropertyBean("consent", setting.consent());
    // The bar opens the same form about nothing while it is open about a service.
    setting
        .service()
        .ifPresentOrElse(
            service -> getElement().setPropertyBean("service", service),
            () -> getElement().removeProperty("service"));
    setting
        .need()
        .ifPresentOrElse(
            need -> getElement().setProperty("need", need),
            () -> getElement().removeProperty("need"));
  }

  public Registration onLeft(ComponentEventListener<Left> listener) {
    return addListener(Left.class, listener);
  }
}
