package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.Need;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.ServiceLine;
import ca.passerelle.directory.Status;
import ca.passerelle.shared.NeedId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;

/** Every service of the community, to find the one to put right. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.SERVICES, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class ServicesView extends AdminView {
  private final transient DirectoryDesk directory;
  private final transient Needs needs;

  ServicesView(Desk desk, DirectoryDesk directory, Needs needs) {
    super(desk, Role.EDITOR);
    this.directory = directory;
    this.needs = needs;
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
    show(getTranslation("admin.services.title"), new Narrowing(listing), listing);
  }

  private void row(Listing listing, ServiceLine line, Map<NeedId, String> labels) {
    var link = new Anchor(AdminRoutes.to(line.id()), in(line.name()));
    link.getElement().setAttribute("router-link", true);
    var organization = new Span(in(line.organization()));
    organization.addClassName("detail");
    var words =
        line.needs().stream()
            .map(need -> labels.getOrDefault(need, need.value()))
            .collect(Collectors.joining(", "));
    var status = new Span(getTranslation("admin.status." + line.status().code()));
    status.addClassName(line.status() == Status.ACTIVE ? "state-well" : "state-off");
    listing.row(
        in(line.name()) + " " + in(line.organization()) + " " + words,
        new Div(link, organization),
        Listing.text(words),
        status,
        Listing.text(
            line.lastVerified().map(this::day).orElseGet(() -> getTranslation("admin.never"))));
  }
}
