package ca.passerelle.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.Locale;

/** Asks whether somebody is still there, and wipes everything when nobody answers. */
@Tag("passerelle-idle-guard")
@JsModule("./idle-guard/passerelle-idle-guard.ts")
public final class IdleGuard extends Component {
  public IdleGuard(Duration warnAfter, Duration answerWithin) {
    getElement().setProperty("warnAfter", (double) warnAfter.toSeconds());
    getElement().setProperty("answerWithin", (double) answerWithin.toSeconds());
  }

  /**
   * @param home where the next person starts
   * @param quiet on the welcome screen nobody is asked
   */
  public void show(String home, boolean quiet, Locale locale) {
    getElement().setProperty("home", home);
    getElement().setProperty("quiet", quiet);
    getElement().setPropertyMap("texts", Texts.of(locale, "citizen.idle."));
  }
}
