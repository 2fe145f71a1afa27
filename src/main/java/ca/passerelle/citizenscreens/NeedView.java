package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Directory;
import ca.passerelle.directory.Need;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.Shown;
import ca.passerelle.directory.Viewer;
import ca.passerelle.uikit.ScreenTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** What the neighbourhood has for one need: open now first, then nearest. */
@Route(value = CitizenRoutes.NEED, layout = CitizenLayout.class)
@AnonymousAllowed
class NeedView extends Screen {
  private final Needs needs;
  private final Directory directory;

  NeedView(Reception reception, Needs needs, Directory directory) {
    super(reception);
    this.needs = needs;
    this.directory = directory;
  }

  @Override
  void draw(Visit visit, RouteParameters where, Location address) {
    var page = page();
    Choices.of(page).from(address.getPath()).keep(page);
    chosen(visit, where)
        .ifPresentOrElse(
            need -> draw(visit, need), () -> add(Ways.notFound(wording(visit), visit)));
  }

  private void draw(Visit visit, Need need) {
    add(title(visit, need));
    var viewer = viewer(visit);
    var first = services(visit, need, ServiceList.first(page(), viewer));
    if (first.all() == 0) {
      add(Ways.nothingFor(wording(visit), visit, need.id()).within());
      return;
    }
    var note = ServiceList.note();
    add(
        note,
        new ServiceList(
            page(),
            new Cards(wording(visit), visit.at()),
            viewer,
            first,
            note,
            narrowed -> services(visit, need, narrowed)));
  }

  private Shown services(Visit visit, Need need, Viewer viewer) {
    return directory.services(visit.community().id(), need.id(), viewer);
  }

  private ScreenTitle title(Visit visit, Need need) {
    return need.discreet()
        ? titled(visit, getTranslation("citizen.need.discreet"))
        : titled(visit, in(need.label())).withPictogram(need.pictogram());
  }

  private Optional<Need> chosen(Visit visit, RouteParameters where) {
    return CitizenRoutes.need(where)
        .flatMap(id ->
            needs.all(visit.community().id()).stream()
                .filter(need -> need.id().equals(id))
                .findFirst());
  }
}
