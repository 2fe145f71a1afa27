package ca.passerelle.workerscreens;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.Locale;

/** How long ago something was, or how soon; the browser keeps it true by itself. */
@Tag("passerelle-ago")
@JsModule("./console/passerelle-ago.ts")
class Ago extends Component {
  Ago(Instant at, Locale locale) {
    getElement().setAttribute("at", at.toString());
    getElement().setAttribute("language", locale.toLanguageTag());
  }
}
