package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Directory;
import ca.passerelle.directory.Needs;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Services in which the words somebody wrote are found. */
@Route(value = CitizenRoutes.SEARCH, layout = CitizenLayout.class)
@AnonymousAllowed
class SearchView extends Screen {
  private final Directory directory;
  private final Needs needs;

  SearchView(Reception reception, Directory directory, Needs needs) {
    super(reception);
    this.directory = directory;
    this.needs = needs;
  }

  @Override
  void draw(Visit visit, RouteParameters where, Location address) {
    var page = page();
    Choices.of(page).from(address.getPath()).keep(page);
    var results = new Results(this, visit, directory, needs);
    add(
        Heads.of(
            titled(visit, getTranslation("citizen.search.title")),
            Search.field(this, visit, results)),
        results);
    results.show(Choices.of(page).words());
  }
}
