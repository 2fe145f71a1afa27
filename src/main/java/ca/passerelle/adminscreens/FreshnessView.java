package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.freshness.AgedService;
import ca.passerelle.directory.freshness.FreshnessDesk;
import ca.passerelle.directory.freshness.Stage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Services that nobody verified lately, the worst first, before citizens walk for nothing. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.FRESHNESS, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class FreshnessView extends AdminView {
  private final transient FreshnessDesk freshness;

  FreshnessView(Desk desk, FreshnessDesk freshness) {
    super(desk, Role.EDITOR);
    this.freshness = freshness;
  }

  @Override
  void load() {
    var ages = community().freshness();
    show(
        getTranslation("admin.tab.fraicheur"),
        new DirectoryTabs(AdminRoutes.FRESHNESS),
        new Paragraph(
            getTranslation(
                "admin.freshness.explain",
                ages.checkAfter(),
                ages.sayAfter(),
                ages.withdrawAfter())));
    if (freshness.counts(here()).isEmpty()) {
      add(new Paragraph(getTranslation("admin.freshness.none")));
      return;
    }
    var listing =
        new Listing(
            getTranslation("admin.freshness.title"),
            getTranslation("admin.services.name"),
            getTranslation("admin.services.verified"),
            getTranslation("admin.freshness.seen"));
    var pages =
        new Pages<>(
            listing,
            query(AdminRoutes.FIND),
            (words, part) -> freshness.aged(here(), words, part),
            this::row);
    add(pages.search(), pages);
  }

  private List<Component> row(AgedService aged) {
    var line = aged.service();
    var organization = new Span(in(line.organization()));
    organization.addClassName("detail");
    var verified =
        line.lastVerified().map(this::day).orElseGet(() -> getTranslation("admin.never"));
    var seen = new Span(seen(aged));
    seen.addClassName(aged.stage() == Stage.WITHDRAWN ? "state-off" : "state-open");
    return List.of(
        new Div(link(AdminRoutes.to(line.id()), in(line.name())), organization),
        Listing.text(verified),
        aged.stage().compareTo(Stage.SAID) > 0 ? Listing.text(seen.getText()) : seen);
  }

  private String seen(AgedService aged) {
    return getTranslation(
        "admin.freshness.stage." + aged.stage().code(), aged.gone().map(this::day).orElse(""));
  }
}
