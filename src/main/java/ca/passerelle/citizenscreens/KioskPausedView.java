package ca.passerelle.citizenscreens;

import ca.passerelle.community.Communities;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.util.List;

/** The kiosk is out of service for now; elsewhere the web site still serves. */
@AnonymousAllowed
class KioskPausedView extends Doorstep implements HasErrorParameter<KioskPaused> {
  private static final Duration AGAIN = Duration.ofMinutes(1);

  KioskPausedView(Communities communities) {
    super(communities);
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<KioskPaused> error) {
    var heading = getTranslation("citizen.kiosk.paused");
    if (tablet().isPresent()) {
      show(heading, getTranslation("citizen.kiosk.paused.tablet"), List.of());
      // Nobody stands there to try again once it may serve.
      getElement().executeJs("setTimeout(() => location.reload(), $0)", AGAIN.toMillis());
    } else {
      show(heading, getTranslation("citizen.kiosk.paused.text"), neighbourhoods());
    }
    return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
  }
}
