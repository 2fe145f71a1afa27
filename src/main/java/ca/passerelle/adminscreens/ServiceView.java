package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedService;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.ServiceChangedMeanwhile;
import ca.passerelle.directory.ServiceEntryRefused;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Puts one service right. Saved as a whole, or not at all. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.SERVICE, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class ServiceView extends AdminView {
  private final transient DirectoryDesk directory;
  private final transient Needs needs;
  private final transient Clock clock;

  ServiceView(Desk desk, DirectoryDesk directory, Needs needs, Clock clock) {
    super(desk, Role.EDITOR);
    this.directory = directory;
    this.needs = needs;
    this.clock = clock;
  }

  @Override
  void load() {
    AdminRoutes.service(parameter("service"))
        .flatMap(id -> directory.open(here(), id))
        .ifPresentOrElse(
            this::edit,
            () ->
                show(
                    getTranslation("admin.service.gone"),
                    new Paragraph(getTranslation("admin.service.gone.explain")),
                    back()));
  }

  private void edit(EditedService service) {
    var form =
        new ServiceForm(
            service.entry(),
            community(),
            needs.all(here()),
            directory.places(here()),
            community().today(clock.instant()));
    var save = button("admin.save", _ -> save(service, form));
    save.addClassName("main-action");
    save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
    var organization =
        new Paragraph(
            Optional.ofNullable(directory.organizations(here()).get(service.entry().organization()))
                .map(this::in)
                .orElse(""));
    organization.addClassName("detail");
    showForm(in(service.entry().name()), List.of(organization, form), save, back());
  }

  private void save(EditedService service, ServiceForm form) {
    var entry = form.entry();
    if (entry.isEmpty()) {
      refuse("admin.incomplete");
      Fields.showFirstMarked(form);
      return;
    }
    try {
      edit(directory.save(here(), new EditedService(service.id(), service.version(), entry.get())));
      say("admin.saved");
    } catch (ServiceChangedMeanwhile _) {
      refuse("admin.changed-meanwhile");
    } catch (ServiceEntryRefused refused) {
      refuse("admin.service.refused." + refused.reason());
    }
  }

  private Anchor back() {
    return link(AdminRoutes.to(AdminRoutes.SERVICES), getTranslation("admin.back"));
  }
}
