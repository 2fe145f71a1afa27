package ca.passerelle.signin;

import ca.passerelle.uikit.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Locale;

/** Asks the device for a passkey, or to make one; the ceremony itself runs in the browser. */
@Tag("passerelle-passkey")
@JsModule("./signin/passerelle-passkey.ts")
class PasskeyButton extends Component {
  enum Ceremony {
    SIGN_IN,
    REGISTER
  }

  PasskeyButton(Ceremony ceremony, Locale locale) {
    getElement().setProperty("ceremony", ceremony == Ceremony.SIGN_IN ? "sign-in" : "register");
    getElement()
        .setPropertyJson("texts", JacksonUtils.mapToJson(Texts.of(locale, "signin.passkey.")));
  }

  void onRegistered(ComponentEventListener<Registered> listener) {
    addListener(Registered.class, listener);
  }

  /** The server has kept a new passkey of whoever is signed in. Public: Flow makes it. */
  @DomEvent("passkey-registered")
  public static class Registered extends ComponentEvent<PasskeyButton> {
    public Registered(PasskeyButton source, boolean fromClient) {
      super(source, fromClient);
    }
  }
}
