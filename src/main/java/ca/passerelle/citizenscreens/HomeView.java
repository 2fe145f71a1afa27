package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Directory;
import ca.passerelle.directory.Needs;
import ca.passerelle.uikit.ScreenTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The question, ten needs and a field for one word, which shows what it finds in their place. */
@Route(value = CitizenRoutes.HOME, layout = CitizenLayout.class)
@AnonymousAllowed
class HomeView extends Screen {
  private static final int EVENING = 18;

  private final Needs needs;

  private final Directory directory;

  HomeView(Reception reception, Needs needs, Directory directory) {
    super(reception);
    this.needs = needs;
    this.directory = directory;
  }

  @Override
  void draw(Visit visit, RouteParameters where, Location address) {
    var results = new Results(this, visit, directory, needs);
    add(Heads.of(new ScreenTitle(greeting(visit)), Search.field(this, visit, results)), results);
    results.show("");
  }

  private String greeting(Visit visit) {
    var hello =
        visit.now().getHour() < EVENING && visit.now().getHour() >= 4
            ? "citizen.home.morning"
            : "citizen.home.evening";
    return getTranslation(hello) + " " + getTranslation("citizen.home.question");
  }
}
