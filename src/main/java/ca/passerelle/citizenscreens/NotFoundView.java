package ca.passerelle.citizenscreens;

import ca.passerelle.community.Communities;
import ca.passerelle.uikit.WaysOn.Way;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** A page nobody made, without alarm. */
@AnonymousAllowed
class NotFoundView extends Doorstep implements HasErrorParameter<NotFoundException> {
  NotFoundView(Communities communities) {
    super(communities);
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
    show(getTranslation("citizen.notfound"), getTranslation("citizen.notfound.text"), waysOn());
    return HttpStatusCode.NOT_FOUND.getCode();
  }

  /** Whoever is signed in came from work, where a page may also be somebody else's. */
  private List<Way> waysOn() {
    var request = VaadinRequest.getCurrent();
    return request != null && request.getUserPrincipal() != null
        ? List.of(forTeams())
        : neighbourhoods();
  }
}
