package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.content.CrisisLines;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.ServiceLine;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.fleet.Kiosk;
import ca.passerelle.signin.AccountLine;
import ca.passerelle.signin.Accounts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;

/** What needs someone's attention, each with the way there. */
@Route(value = AdminRoutes.ROOT, layout = AdminLayout.class)
@RolesAllowed({"ADMINISTRATOR", "EDITOR"})
class DashboardView extends Div implements AfterNavigationObserver, HasDynamicTitle {
  /** A tablet that is on calls at least each time someone touches it. */
  static final Duration SILENT = Duration.ofHours(24);

  /** Hours, costs and places change; whoever does not look for half a year does not know. */
  private static final int VERIFIED_LASTS_DAYS = 180;

  private final transient Desk desk;
  private final transient CrisisLines lines;
  private final transient Fleet fleet;
  private final transient Accounts accounts;
  private final transient DirectoryDesk directory;
  private final transient Clock clock;

  DashboardView(
      Desk desk,
      CrisisLines lines,
      Fleet fleet,
      Accounts accounts,
      DirectoryDesk directory,
      Clock clock) {
    this.desk = desk;
    this.lines = lines;
    this.fleet = fleet;
    this.accounts = accounts;
    this.directory = directory;
    this.clock = clock;
    addClassName("admin-view");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    removeAll();
    add(new H1(getTranslation("admin.home.title")));
    var matters = new Div();
    matters.addClassName("matters");
    if (desk.holds(Role.ADMINISTRATOR)) {
      administrator(matters);
    }
    if (desk.holds(Role.EDITOR)) {
      editor(matters);
    }
    add(matters);
  }

  private void administrator(Div matters) {
    var here = desk.community().id();
    matters.add(
        matter("admin.home.lines", lines.toBeChecked(here).size(), AdminRoutes.CRISIS_LINES));
    var tablets =
        fleet.kiosks(here).stream()
            .filter(kiosk -> kiosk.kind() == Kiosk.Kind.TABLET && kiosk.serves())
            .toList();
    matters.add(
        matter(
            "admin.home.kiosks.never",
            tablets.stream().filter(kiosk -> kiosk.lastSeen().isEmpty()).count(),
            AdminRoutes.KIOSKS));
    matters.add(
        matter(
            "admin.home.kiosks.silent",
            tablets.stream().filter(this::silent).count(),
            AdminRoutes.KIOSKS));
    var known = accounts.in(here);
    matters.add(
        matter(
            "admin.home.accounts.waiting",
            known.stream().filter(line -> line.waitsUntil().isPresent()).count(),
            AdminRoutes.ACCOUNTS));
    matters.add(
        matter(
            "admin.home.accounts.empty",
            known.stream().filter(DashboardView::cannotEnter).count(),
            AdminRoutes.ACCOUNTS));
  }

  private void editor(Div matters) {
    var services = directory.services(desk.community().id());
    matters.add(
        matter(
            "admin.home.services",
            services.stream().filter(this::toVerify).count(),
            AdminRoutes.SERVICES));
  }

  private boolean silent(Kiosk kiosk) {
    return kiosk.lastSeen().filter(seen -> seen.plus(SILENT).isBefore(clock.instant())).isPresent();
  }

  private static boolean cannotEnter(AccountLine line) {
    return !line.password() && line.passkeys() == 0 && !line.account().locked();
  }

  private boolean toVerify(ServiceLine line) {
    var today = desk.community().today(clock.instant());
    return line.lastVerified()
        .map(day -> day.plusDays(VERIFIED_LASTS_DAYS).isBefore(today))
        .orElse(true);
  }

  private Div matter(String key, long count, String screen) {
    var number = new Span(String.valueOf(count));
    number.addClassName("matter-count");
    var link = new Anchor(AdminRoutes.to(screen), getTranslation(key, count));
    link.getElement().setAttribute("router-link", true);
    var matter = new Div(number, link, new Paragraph(getTranslation(key + ".help")));
    matter.addClassNames("matter", count == 0 ? "matter-well" : "matter-open");
    return matter;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("admin.home.title") + " · " + getTranslation("app.name");
  }
}
