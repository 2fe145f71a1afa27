package ca.passerelle.citizenscreens;

import ca.passerelle.uikit.MyCode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Mon code: where a request stands, for whoever holds its code. */
@Route(value = CitizenRoutes.CODE, layout = CitizenLayout.class)
@AnonymousAllowed
class CodeView extends Screen {
  private final Rooms rooms;
  private final MyCode code = new MyCode();
  private String home = "";

  CodeView(Reception reception, Rooms rooms) {
    super(reception);
    this.rooms = rooms;
    code.addClassName("narrow");
    code.onLeft(_ -> page().navigate(home));
    add(code);
  }

  /** A code half entered stays when the language changes. */
  @Override
  void clear() {}

  @Override
  void draw(Visit visit, RouteParameters where, Location address) {
    home = CitizenRoutes.home(visit.at());
    code.show(
        visit.at().value(),
        visit.community().id().value(),
        visit.community().zone().getId(),
        rooms.of(visit, getLocale()),
        getLocale());
  }
}
