package ca.passerelle.citizenscreens;

import ca.passerelle.community.Communities;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.fleet.Kiosk;
import ca.passerelle.shared.Language;
import ca.passerelle.startup.DemoSignIns;
import ca.passerelle.uikit.WaysOn;
import ca.passerelle.uikit.WaysOn.Way;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;

/** The first page: choose a neighbourhood; in the demonstration, where to click. */
@Route("")
@AnonymousAllowed
class SignpostView extends Doorstep implements AfterNavigationObserver {
  private final Communities communities;
  private final Fleet fleet;
  private final DemoSignIns signIns;

  SignpostView(Communities communities, Fleet fleet, DemoSignIns signIns) {
    super(communities);
    this.communities = communities;
    this.fleet = fleet;
    this.signIns = signIns;
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    signIns
        .password()
        .ifPresentOrElse(
            password ->
                show(
                    getTranslation("citizen.signpost.demo"),
                    getTranslation("citizen.signpost.demo.text"),
                    demonstration(),
                    accounts(password)),
            () -> show(getTranslation("citizen.signpost.title"), "", neighbourhoods(), teams()));
  }

  private List<Way> demonstration() {
    var ways = new ArrayList<Way>();
    communities.all().stream()
        .flatMap(community -> fleet.kiosks(community.id()).stream())
        .filter(kiosk -> kiosk.kind() == Kiosk.Kind.TABLET)
        .forEach(kiosk -> ways.add(tablet(kiosk, ways.isEmpty())));
    ways.add(staff("worker", "footprints", "travail"));
    ways.add(staff("coordinator", "users-round", "coordination"));
    ways.add(staff("administrator", "sliders-horizontal", "administration"));
    ways.addAll(neighbourhoods());
    return ways;
  }

  private Way tablet(Kiosk kiosk, boolean main) {
    return new Way(
        getTranslation("citizen.signpost.tablet", kiosk.site().name().in(Language.of(getLocale()))),
        getTranslation("citizen.signpost.tablet.detail"),
        "tablet",
        CitizenRoutes.attract(kiosk.id()),
        main);
  }

  private WaysOn teams() {
    return new WaysOn("", "", List.of(forTeams())).within();
  }

  private WaysOn accounts(String password) {
    var ways =
        signIns.all(getLocale()).stream()
            .map(account ->
                new Way(account.name(), account.purpose(), "user-round", account.path(), false))
            .toList();
    return new WaysOn(
            getTranslation("citizen.signpost.accounts"),
            getTranslation("citizen.signpost.accounts.text", password),
            ways)
        .within();
  }
}
