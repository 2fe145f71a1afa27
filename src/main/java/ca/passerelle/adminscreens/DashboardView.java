package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.content.CrisisLines;
import ca.passerelle.directory.ConflictDesk;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.directory.campaign.CampaignDesk;
import ca.passerelle.directory.campaign.CorrectionDesk;
import ca.passerelle.directory.freshness.FreshnessDesk;
import ca.passerelle.directory.freshness.Stage;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.fleet.Kiosk;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.signin.AccountLine;
import ca.passerelle.signin.Accounts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What needs someone's attention, each with the way there. */
@Route(value = AdminRoutes.ROOT, layout = AdminLayout.class)
@RolesAllowed({"ADMINISTRATOR", "EDITOR"})
class DashboardView extends Div implements AfterNavigationObserver, HasDynamicTitle {
  /** A tablet that is on calls at least each time someone touches it. */
  static final Duration SILENT = Duration.ofHours(24);

  private final transient Desk desk;
  private final transient CrisisLines lines;
  private final transient Fleet fleet;
  private final transient Accounts accounts;
  private final transient DirectoryDesk directory;
  private final transient ConflictDesk conflicts;
  private final transient FreshnessDesk freshness;
  private final transient CorrectionDesk corrections;
  private final transient CampaignDesk campaign;
  private final transient Clock clock;

  DashboardView(
      Desk desk,
      CrisisLines lines,
      Fleet fleet,
      Accounts accounts,
      DirectoryDesk directory,
      ConflictDesk conflicts,
      FreshnessDesk freshness,
      CorrectionDesk corrections,
      CampaignDesk campaign,
      Clock clock) {
    this.desk = desk;
    this.lines = lines;
    this.fleet = fleet;
    this.accounts = accounts;
    this.directory = directory;
    this.conflicts = conflicts;
    this.freshness = freshness;
    this.corrections = corrections;
    this.campaign = campaign;
    this.clock = clock;
    addClassName("admin-view");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    removeAll();
    add(new H1(getTranslation("admin.home.title")));
    var matters = new ArrayList<Matter>();
    if (desk.holds(Role.ADMINISTRATOR)) {
      administrator(matters);
    }
    if (desk.holds(Role.EDITOR)) {
      editor(matters);
    }
    var open = matters.stream().filter(Matter::isOpen).toList();
    if (open.isEmpty()) {
      add(new Paragraph(getTranslation("admin.home.nothing")));
    } else {
      add(all(open));
    }
    if (open.size() < matters.size()) {
      add(new H2(getTranslation("admin.home.well")));
      add(all(matters.stream().filter(matter -> !matter.isOpen()).toList()));
    }
  }

  private static Div all(List<Matter> matters) {
    var all = new Div();
    all.addClassName("matters");
    matters.forEach(all::add);
    return all;
  }

  private void administrator(List<Matter> matters) {
    var here = desk.community().id();
    matters.add(
        new Matter(
            "admin.home.lines",
            lines.toBeChecked(here).size(),
            AdminRoutes.to(AdminRoutes.CRISIS_LINES)));
    var tablets =
        fleet.kiosks(here).stream()
            .filter(kiosk -> kiosk.kind() == Kiosk.Kind.TABLET && kiosk.serves())
            .toList();
    // Where there are none, that all are well says nothing.
    if (!tablets.isEmpty()) {
      var kiosks = AdminRoutes.to(AdminRoutes.KIOSKS);
      matters.add(
          new Matter(
              "admin.home.kiosks.never",
              tablets.stream().filter(kiosk -> kiosk.lastSeen().isEmpty()).count(),
              kiosks));
      matters.add(
          new Matter(
              "admin.home.kiosks.silent", tablets.stream().filter(this::silent).count(), kiosks));
    }
    var known = accounts.in(here);
    var screen = AdminRoutes.to(AdminRoutes.ACCOUNTS);
    matters.add(
        new Matter(
            "admin.home.accounts.waiting",
            known.stream().filter(line -> line.waitsUntil().isPresent()).count(),
            screen));
    matters.add(
        new Matter(
            "admin.home.accounts.empty",
            known.stream().filter(DashboardView::cannotEnter).count(),
            AdminRoutes.finding(
                AdminRoutes.ACCOUNTS, getTranslation("admin.account.no-password"))));
  }

  private void editor(List<Matter> matters) {
    var here = desk.community();
    if (directory.count(here.id(), ServiceSearch.ALL) > 0) {
      matters.add(
          new Matter(
              "admin.home.services",
              directory.count(here.id(), new ServiceSearch("", Optional.empty(), true)),
              AdminRoutes.services(StandingChoice.DUE),
              here.freshness().checkAfter()));
      var aged = freshness.counts(here.id());
      aged(matters, Stage.WITHDRAWN, aged);
      aged(matters, Stage.ANNOUNCED, aged);
      asked(matters, here.id());
    }
    int waiting = corrections.count(here.id());
    if (waiting > 0) {
      matters.add(
          new Matter("admin.home.corrections", waiting, AdminRoutes.to(AdminRoutes.CORRECTIONS)));
    }
    int disputed = conflicts.count(here.id());
    if (disputed > 0) {
      matters.add(
          new Matter("admin.home.conflicts", disputed, AdminRoutes.to(AdminRoutes.CONFLICTS)));
    }
    var listed = directory.listed(here.id());
    if (!listed.isEmpty()) {
      matters.add(
          new Matter(
              "admin.home.listed",
              listed.stream().filter(line -> line.shown() && !line.reachable()).count(),
              AdminRoutes.finding(
                  AdminRoutes.SERVICES,
                  AdminRoutes.FIND_LISTED,
                  getTranslation("admin.listed.false"))));
    }
  }

  /** That nothing was withdrawn need not be said. */
  private static void aged(List<Matter> matters, Stage stage, Map<Stage, Integer> aged) {
    int many = aged.getOrDefault(stage, 0);
    if (many > 0) {
      matters.add(
          new Matter(
              "admin.home.freshness." + stage.code(), many, AdminRoutes.to(AdminRoutes.FRESHNESS)));
    }
  }

  /** What came of the links that organizations were given; nothing before the first. */
  private void asked(List<Matter> matters, CommunityId here) {
    var links = campaign.figures(here);
    if (links.given() > 0) {
      matters.add(
          new Matter(
              "admin.home.campaign",
              links.given() - links.answered(),
              AdminRoutes.to(AdminRoutes.CAMPAIGN),
              links.given(),
              links.answered()));
    }
  }

  private boolean silent(Kiosk kiosk) {
    return kiosk.lastSeen().filter(seen -> seen.plus(SILENT).isBefore(clock.instant())).isPresent();
  }

  private static boolean cannotEnter(AccountLine line) {
    return !line.password() && line.passkeys() == 0 && !line.account().locked();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("admin.home.title") + " · " + getTranslation("app.name");
  }
}
