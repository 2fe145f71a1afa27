package ca.passerelle.signin;

import ca.passerelle.fleet.DeviceTokens;
import ca.passerelle.fleet.Kiosk;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * Makes the device a kiosk. It takes a touch, because programs that only look at a link must not
 * use it up.
 */
@Route(value = "borne-activer/:token", autoLayout = false)
@AnonymousAllowed
class ActivateKioskView extends Door implements BeforeEnterObserver {
  private final transient DeviceTokens tokens;

  ActivateKioskView(DeviceTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var link = event.getRouteParameters().get("token").orElse("");
    var activate = mainAction(getTranslation("signin.kiosk.activate"));
    activate.addClickListener(_ -> tokens.activate(link).ifPresentOrElse(this::become, this::dead));
    show("signin.kiosk.title", explain("signin.kiosk.explain"), activate);
  }

  private void become(DeviceTokens.Activated activated) {
    KioskCookie.give(
        VaadinServletResponse.getCurrent(),
        activated.token(),
        VaadinServletRequest.getCurrent().isSecure());
    leaveFor(Kiosk.PAGES + activated.kiosk());
  }

  private void dead() {
    show("signin.link.dead.title", explain("signin.kiosk.dead"));
  }
}
