package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.NeedDesk;
import ca.passerelle.directory.NeedEntry;
import ca.passerelle.shared.NeedId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What citizens choose from, in the order of their screen. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.NEEDS, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class NeedsView extends AdminView {
  private final transient NeedDesk needs;

  NeedsView(Desk desk, NeedDesk needs) {
    super(desk, Role.EDITOR);
    this.needs = needs;
  }

  @Override
  void load() {
    var listing =
        new Listing(
            getTranslation("admin.needs.title"),
            getTranslation("admin.needs.need"),
            getTranslation("admin.field.examples"),
            getTranslation("admin.services.status"),
            getTranslation("admin.actions"));
    var all = needs.all(here());
    for (var need : all) {
      row(listing, need, need.equals(all.getFirst()));
    }
    show(
        getTranslation("admin.needs.title"),
        new DirectoryTabs(AdminRoutes.NEEDS),
        new Paragraph(getTranslation("admin.needs.explain")),
        listing);
  }

  private void row(Listing listing, NeedEntry need, boolean first) {
    var offered =
        new Span(getTranslation(need.off() == null ? "admin.needs.on" : "admin.needs.off"));
    offered.addClassName(need.off() == null ? "state-well" : "state-off");
    var earlier =
        button(
            "admin.needs.earlier",
            _ -> {
              needs.earlier(here(), new NeedId(need.id()));
              load();
            });
    earlier.setAriaLabel(about("admin.needs.earlier", in(need.label())));
    earlier.setVisible(!first);
    var actions = new Div(earlier);
    actions.addClassName("actions");
    listing.row(
        in(need.label()),
        () ->
            List.of(
                link(AdminRoutes.toNeed(need.id()), in(need.label())),
                Listing.text(in(need.examples())),
                offered,
                actions));
  }
}
