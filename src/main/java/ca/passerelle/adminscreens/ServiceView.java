package ca.passerelle.adminscreens;

import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedService;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.RecordKind;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.shared.ServiceId;
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
class ServiceView extends FormView {
  private final transient DirectoryDesk directory;
  private final transient Needs needs;
  private final transient Clock clock;

  ServiceView(Desk desk, DirectoryDesk directory, Needs needs, Clock clock) {
    super(desk, AdminRoutes.SERVICES);
    this.directory = directory;
    this.needs = needs;
    this.clock = clock;
  }

  @Override
  void load() {
    AdminRoutes.service(parameter("service"))
        .flatMap(id -> directory.open(here(), id))
        .ifPresentOrElse(this::edit, () -> gone("admin.service.gone"));
  }

  private void edit(EditedService service) {
    var form =
        new ServiceForm(
            service.entry(),
            community(),
            needs.all(here()),
            directory.places(here()),
            community().today(clock.instant()));
    var save = save(form, form::entry, entry -> save(service, entry));
    var organization =
        new Paragraph(
            Optional.ofNullable(directory.organizations(here()).get(service.entry().organization()))
                .map(this::in)
                .orElse(""));
    organization.addClassName("detail");
    showForm(
        in(service.entry().name()),
        List.of(organization, form),
        save,
        history(service.id()),
        back());
  }

  private Anchor history(ServiceId id) {
    return link(
        AdminRoutes.toHistory(RecordKind.SERVICE, id.value()), getTranslation("admin.history"));
  }

  private void save(EditedService service, ServiceEntry entry) {
    edit(directory.save(here(), new EditedService(service.id(), service.version(), entry)));
  }
}
