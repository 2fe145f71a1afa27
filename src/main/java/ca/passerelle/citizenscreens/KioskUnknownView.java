package ca.passerelle.citizenscreens;

import ca.passerelle.community.Communities;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The address names no kiosk: choose a neighbourhood. */
@AnonymousAllowed
class KioskUnknownView extends Doorstep implements HasErrorParameter<KioskUnknown> {
  KioskUnknownView(Communities communities) {
    super(communities);
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<KioskUnknown> error) {
    show(
        getTranslation("citizen.kiosk.unknown"),
        getTranslation("citizen.kiosk.unknown.text"),
        neighbourhoods());
    return HttpStatusCode.NOT_FOUND.getCode();
  }
}
