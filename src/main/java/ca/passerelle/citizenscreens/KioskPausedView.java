package ca.passerelle.citizenscreens;

import ca.passerelle.community.Communities;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The kiosk is out of service for now; the web site still serves. */
@AnonymousAllowed
class KioskPausedView extends Doorstep implements HasErrorParameter<KioskPaused> {
  KioskPausedView(Communities communities) {
    super(communities);
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<KioskPaused> error) {
    show(
        getTranslation("citizen.kiosk.paused"),
        getTranslation("citizen.kiosk.paused.text"),
        neighbourhoods());
    return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
  }
}
