package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.ListedLine;
import ca.passerelle.directory.Need;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.ServiceLine;
import ca.passerelle.directory.Status;
import ca.passerelle.shared.NeedId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every service of the community, to find the one to put right. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.SERVICES, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class ServicesView extends AdminView {
  private final transient DirectoryDesk directory;
  private final transient Needs needs;
  private final transient Clock clock;

  ServicesView(Desk desk, DirectoryDesk directory, Needs needs, Clock clock) {
    super(desk, Role.EDITOR);
    this.directory = directory;
    this.needs = needs;
    this.clock = clock;
  }

  @Override
  void load() {
    var listing =
        new Listing(
            getTranslation("admin.services.title"),
            getTranslation("admin.services.name"),
            getTranslation("admin.services.needs"),
            getTranslation("admin.services.status"),
            getTranslation("admin.services.verified"));
    var labels =
        needs.all(here()).stream().collect(Collectors.toMap(Need::id, need -> in(need.label())));
    directory.services(here()).forEach(line -> row(listing, line, labels));
    show(getTranslation("admin.services.title"), new DirectoryTabs(AdminRoutes.SERVICES));
    var listed = directory.listed(here());
    if (listed.isEmpty() || listing.size() > 0) {
      add(new Narrowing(listing, query(AdminRoutes.FIND)), listing);
    }
    listed(listed, labels);
  }

  /** Organizations that only a list names: citizens are sent to 211 until someone knows more. */
  private void listed(List<ListedLine> organizations, Map<NeedId, String> labels) {
    if (organizations.isEmpty()) {
      return;
    }
    var listing =
        new Listing(
            getTranslation("admin.listed.title"),
            getTranslation("admin.listed.name"),
            getTranslation("admin.services.needs"),
            getTranslation("admin.services.status"));
    organizations.forEach(line -> {
      var reach = new Span(getTranslation("admin.listed." + line.reachable()));
      reach.addClassName(line.reachable() ? "state-well" : "state-open");
      var needed = needs(line.needs(), labels);
      listing.row(
          String.join(" ", in(line.name()), needed, reach.getText()),
          link(AdminRoutes.toListed(line.id()), in(line.name())),
          Listing.text(needed.isEmpty() ? "–" : needed),
          reach);
    });
    add(
        new H2(getTranslation("admin.listed.title")),
        new Paragraph(getTranslation("admin.listed.explain")),
        new Narrowing(listing, query(AdminRoutes.FIND_LISTED)),
        listing);
  }

  private static String needs(List<NeedId> needs, Map<NeedId, String> labels) {
    return needs.stream()
        .map(need -> labels.getOrDefault(need, need.value()))
        .collect(Collectors.joining(", "));
  }

  private void row(Listing listing, ServiceLine line, Map<NeedId, String> labels) {
    var link = link(AdminRoutes.to(line.id()), in(line.name()));
    var organization = new Span(in(line.organization()));
    organization.addClassName("detail");
    var words = needs(line.needs(), labels);
    var status = new Span(getTranslation("admin.status." + line.status().code()));
    status.addClassName(line.status() == Status.ACTIVE ? "state-well" : "state-off");
    var verified = verified(line);
    listing.row(
        String.join(" ", in(line.name()), in(line.organization()), words, verified.getText()),
        new Div(link, organization),
        Listing.text(words),
        status,
        verified);
  }

  private Span verified(ServiceLine line) {
    var last = line.lastVerified().map(this::day).orElseGet(() -> getTranslation("admin.never"));
    if (!Verification.isDue(line, community().freshness(), community().today(clock.instant()))) {
      return Listing.text(last);
    }
    var text = new Span(last + ", " + getTranslation("admin.services.due"));
    text.addClassName("state-open");
    return text;
  }
}
