package ca.passerelle.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;

/**
 * Opens the line from server to browser, for the windows that need it only: a tablet in a public
 * place keeps none open.
 */
public final class PushedPage {
  private PushedPage() {}

  public static void open(UI ui) {
    var push = ui.getPushConfiguration();
    if (push.getPushMode() != PushMode.AUTOMATIC) {
      push.setTransport(Transport.WEBSOCKET_XHR);
      push.setPushMode(PushMode.AUTOMATIC);
    }
  }
}
