package ca.passerelle.citizenscreens;

import ca.passerelle.community.Communities;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page nobody made, without alarm. */
@AnonymousAllowed
class NotFoundView extends Doorstep implements HasErrorParameter<NotFoundException> {
  NotFoundView(Communities communities) {
    super(communities);
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
    show(
        getTranslation("citizen.notfound"),
        getTranslation("citizen.notfound.text"),
        neighbourhoods());
    return HttpStatusCode.NOT_FOUND.getCode();
  }
}
