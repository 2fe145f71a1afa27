package ca.passerelle.citizenscreens;

import ca.passerelle.directory.Needs;
import ca.passerelle.uikit.ScreenTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The question, ten needs and a field for one word. */
@Route(value = CitizenRoutes.HOME, layout = CitizenLayout.class)
@AnonymousAllowed
class HomeView extends Screen {
  private static final int EVENING = 18;

  private final Needs needs;

  HomeView(Reception reception, Needs needs) {
    super(reception);
    this.needs = needs;
  }

  @Override
  void draw(Visit visit, RouteParameters where, Location address) {
    add(
        Heads.of(new ScreenTitle(greeting(visit)), Search.field(this, visit)),
        new NeedGrid(needs.all(visit.community().id()), visit.at(), this::in));
  }

  private String greeting(Visit visit) {
    var hello =
        visit.now().getHour() < EVENING && visit.now().getHour() >= 4
            ? "citizen.home.morning"
            : "citizen.home.evening";
    return getTranslation(hello) + " " + getTranslation("citizen.home.question");
  }
}
