package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.OrganizationDesk;
import ca.passerelle.directory.OrganizationEntry;
import ca.passerelle.directory.PhoneEntry;
import ca.passerelle.shared.EmailAddress;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every organization of the community that gives services. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.ORGANIZATIONS, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class OrganizationsView extends AdminView {
  private final transient OrganizationDesk organizations;

  OrganizationsView(Desk desk, OrganizationDesk organizations) {
    super(desk, Role.EDITOR);
    this.organizations = organizations;
  }

  @Override
  void load() {
    var listing =
        new Listing(
            getTranslation("admin.organizations.title"),
            getTranslation("admin.listed.name"),
            getTranslation("admin.field.phones"),
            getTranslation("admin.organizations.web"));
    var pages =
        new Pages<>(
            listing,
            query(AdminRoutes.FIND),
            (words, part) -> organizations.page(here(), words, part),
            this::row);
    var tools =
        new Div(
            pages.search(),
            action(AdminRoutes.toOrganization(AdminRoutes.NEW_ONE), "admin.organizations.write"));
    tools.addClassName("tools");
    show(
        getTranslation("admin.organizations.title"),
        new DirectoryTabs(AdminRoutes.ORGANIZATIONS),
        tools,
        pages);
  }

  private List<Component> row(OrganizationEntry organization) {
    var phones =
        organization.phones().stream().map(PhoneEntry::number).collect(Collectors.joining(", "));
    var web =
        Stream.concat(
                Stream.ofNullable(organization.email()).map(EmailAddress::value),
                Stream.ofNullable(organization.website()))
            .collect(Collectors.joining(", "));
    return List.of(
        link(AdminRoutes.toOrganization(organization.id()), in(organization.name())),
        Listing.text(phones.isEmpty() ? "–" : phones),
        Listing.text(web.isEmpty() ? "–" : web));
  }
}
