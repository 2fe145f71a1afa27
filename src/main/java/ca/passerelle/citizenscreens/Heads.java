package ca.passerelle.citizenscreens;

import ca.passerelle.uikit.Listen;
import ca.passerelle.uikit.ScreenTitle;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** What stands at the top of a screen: its title with the way back, and what goes with it. */
final class Heads {
  private Heads() {}

  /** A title, and to its right what one does on this screen. */
  static Div of(ScreenTitle title, Component beside) {
    var top = new Div(title, beside);
    top.addClassName("screen-top");
    return top;
  }

  /** For a screen that people may want to hear. */
  static Div heard(ScreenTitle title, Locale locale) {
    return of(title, new Listen(locale));
  }
}
