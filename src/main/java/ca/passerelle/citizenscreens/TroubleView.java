package ca.passerelle.citizenscreens;

import ca.passerelle.community.Communities;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something broke on our side: said calmly, with a way on. The log names the screen's failure. */
@AnonymousAllowed
class TroubleView extends Doorstep implements HasErrorParameter<Exception> {
  private static final Logger log = LoggerFactory.getLogger(TroubleView.class);

  TroubleView(Communities communities) {
    super(communities);
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
    log.error("A screen could not be shown", error.getException());
    show(
        getTranslation("citizen.trouble"),
        getTranslation("citizen.trouble.text"),
        neighbourhoods());
    return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
  }
}
