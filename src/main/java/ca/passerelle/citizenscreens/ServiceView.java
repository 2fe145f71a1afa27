package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Directory;
import ca.passerelle.uikit.ScreenTitle;
import ca.passerelle.uikit.ServiceSheet;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.annotation.Value;

/** Everything known about one service, and how to be contacted about it. */
@Route(value = CitizenRoutes.SERVICE, layout = CitizenLayout.class)
@AnonymousAllowed
class ServiceView extends Screen {
  private final Directory directory;
  private final String origin;

  ServiceView(
      Reception reception, Directory directory, @Value("${passerelle.origin:}") String origin) {
    super(reception);
    this.origin = origin;
    this.directory = directory;
  }

  @Override
  void draw(Visit visit, RouteParameters where, Location address) {
    add(
        Heads.heard(
            new ScreenTitle("").withBack(back(visit), getTranslation("citizen.back")),
            getLocale()));
    CitizenRoutes.service(where)
        .flatMap(id ->
            directory.service(visit.community().id(), id, visit.from(), visit.now().toInstant()))
        .ifPresentOrElse(
            service ->
                add(new ServiceSheet(new Sheets(wording(visit), visit, origin).sheet(service))),
            () -> add(Ways.gone(wording(visit), visit)));
  }

  private String back(Visit visit) {
    var list = Choices.of(page()).list();
    return list.isEmpty() ? CitizenRoutes.home(visit.at()) : list;
  }
}
