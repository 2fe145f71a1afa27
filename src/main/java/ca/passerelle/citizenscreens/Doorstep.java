package ca.passerelle.citizenscreens;

import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.fleet.RecognisedKiosk;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.Language;
import ca.passerelle.uikit.Brand;
import ca.passerelle.uikit.Scenery;
import ca.passerelle.uikit.WaysOn;
import ca.passerelle.uikit.WaysOn.Way;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Optional;

/** A page outside any kiosk, in the same look, that always leads on to the neighbourhoods. */
abstract class Doorstep extends Div implements HasDynamicTitle {
  private final Communities communities;

  Doorstep(Communities communities) {
    this.communities = communities;
    addClassName("citizen");
  }

  @Override
  public final String getPageTitle() {
    return getTranslation("app.name");
  }

  final void show(String heading, String text, List<Way> ways, WaysOn... more) {
    removeAll();
    getElement().executeJs("document.documentElement.lang = $0", getLocale().getLanguage());
    var brand = new Brand();
    var first = tablet().map(CitizenRoutes::attract).map("/"::concat).orElse("/");
    brand.show(getTranslation("app.name"), "", first, getTranslation("citizen.brand.label"));
    var head = new Header(brand);
    head.addClassName("citizen-head");
    var screen = new Div(new WaysOn(heading, text, ways));
    screen.add(more);
    screen.add(new Scenery());
    screen.addClassNames("screen", "doorstep");
    var main = new Main(screen);
    main.addClassName("citizen-main");
    add(head, main);
  }

  /** A device of ours stays on its own pages: the others would never lead back to them. */
  final Optional<KioskId> tablet() {
    return RecognisedKiosk.of(VaadinServletRequest.getCurrent());
  }

  final List<Way> neighbourhoods() {
    return communities.all().stream().map(this::neighbourhood).toList();
  }

  /** Their door, or where they work when they came in already. */
  final Way forTeams() {
    return staff("team", "user-round", "connexion");
  }

  final Way staff(String who, String pictogram, String href) {
    var key = "citizen.signpost." + who;
    return new Way(getTranslation(key), getTranslation(key + ".detail"), pictogram, href, false);
  }

  private Way neighbourhood(Community community) {
    return new Way(
        community.name().in(Language.of(getLocale())),
        "",
        "map-pin",
        CitizenRoutes.attract(CitizenRoutes.web(community.id())),
        false);
  }
}
