package ca.passerelle.adminscreens;

import ca.passerelle.directory.OrganizationDesk;
import ca.passerelle.directory.OrganizationEntry;
import ca.passerelle.directory.RecordKind;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Writes or rewrites one organization. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.ORGANIZATION, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class OrganizationView extends FormView {
  private final transient OrganizationDesk organizations;

  OrganizationView(Desk desk, OrganizationDesk organizations) {
    super(desk, AdminRoutes.ORGANIZATIONS);
    this.organizations = organizations;
  }

  @Override
  void load() {
    if (parameter("organization").equals(AdminRoutes.NEW_ONE)) {
      write();
      return;
    }
    organizations
        .open(here(), parameter("organization"))
        .ifPresentOrElse(this::edit, () -> gone("admin.organization.gone"));
  }

  private void write() {
    var form = new OrganizationForm(Optional.empty(), community());
    showForm(
        getTranslation("admin.organizations.write"),
        List.of(form),
        save(form, () -> entry(form), this::add),
        back());
  }

  private Optional<OrganizationEntry> entry(OrganizationForm form) {
    return form.complete()
        ? Optional.of(form.entry(organizations.shortName(here(), form.frenchName())))
        : Optional.empty();
  }

  private void add(OrganizationEntry entry) {
    edit(organizations.add(here(), entry));
    nowAt(AdminRoutes.toOrganization(entry.id()));
  }

  private void edit(OrganizationEntry organization) {
    var form = new OrganizationForm(Optional.of(organization), community());
    showForm(
        in(organization.name()),
        List.of(form),
        save(
            form,
            () -> entry(form),
            entry -> edit(organizations.save(here(), organization, entry))),
        remove(organization),
        history(organization),
        back());
  }

  private NativeButton remove(OrganizationEntry organization) {
    return removal(
        "admin.organizations.remove",
        in(organization.name()),
        OrganizationsView.class,
        () -> organizations.remove(here(), organization));
  }

  private Anchor history(OrganizationEntry organization) {
    return link(
        AdminRoutes.toHistory(RecordKind.ORGANIZATION, organizations.id(here(), organization.id())),
        getTranslation("admin.history"));
  }
}
