package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/** Écouter: reads the screen aloud, where the device has a voice for the language. */
@Tag("passerelle-listen")
@JsModule("./listen/passerelle-listen.ts")
public final class Listen extends Component {
  public Listen(Locale locale) {
    getElement().setProperty("language", locale.getLanguage());
    getElement().setPropertyMap("texts", Texts.of(locale, "citizen.listen."));
  }
}
