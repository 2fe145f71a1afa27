package ca.passerelle.adminscreens;

import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedService;
import ca.passerelle.directory.LocationEntry;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.OrganizationDesk;
import ca.passerelle.directory.OrganizationEntry;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.PlaceDesk;
import ca.passerelle.directory.RecordKind;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.Status;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes a service or puts it right. Saved as a whole, or not at all. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.SERVICE, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class ServiceView extends FormView {
  private final transient DirectoryDesk directory;
  private final transient OrganizationDesk organizations;
  private final transient PlaceDesk places;
  private final transient Needs needs;
  private final transient Clock clock;

  ServiceView(
      Desk desk,
      DirectoryDesk directory,
      OrganizationDesk organizations,
      PlaceDesk places,
      Needs needs,
      Clock clock) {
    super(desk, AdminRoutes.SERVICES);
    this.directory = directory;
    this.organizations = organizations;
    this.places = places;
    this.needs = needs;
    this.clock = clock;
  }

  @Override
  void load() {
    if (parameter("service").equals(AdminRoutes.NEW_ONE)) {
      write();
      return;
    }
    AdminRoutes.service(parameter("service"))
        .flatMap(id -> directory.open(here(), id))
        .ifPresentOrElse(this::edit, () -> gone("admin.service.gone"));
  }

  private void write() {
    var form = form(Optional.empty());
    showForm(
        getTranslation("admin.services.write"),
        List.of(draft(), form),
        save(form, () -> entry(form), this::add),
        back());
  }

  private void add(ServiceEntry entry) {
    var service = directory.add(here(), entry);
    edit(service);
    nowAt(AdminRoutes.to(service.id()));
  }

  private void edit(EditedService service) {
    var form = form(Optional.of(service.entry()));
    Consumer<ServiceEntry> keep = entry -> save(service, entry);
    var actions = new ArrayList<Component>();
    var content = new ArrayList<Component>();
    if (service.entry().status() == Status.DRAFT) {
      content.add(draft());
      actions.add(publish(form, keep));
    }
    content.add(form);
    actions.addFirst(save(form, () -> entry(form), keep));
    actions.add(preview(service.id()));
    actions.add(history(service.id()));
    actions.add(back());
    showForm(in(service.entry().name()), content, actions.toArray(Component[]::new));
  }

  private ServiceForm form(Optional<ServiceEntry> entry) {
    return new ServiceForm(
        entry,
        new ServiceForm.Around(
            community(),
            needs.all(here()),
            offer(
                (words, part) -> organizations.page(here(), words, part),
                OrganizationEntry::id,
                OrganizationEntry::name,
                key -> directory.organization(here(), key)),
            offer(
                (words, part) -> places.page(here(), words, part),
                LocationEntry::id,
                LocationEntry::name,
                key -> directory.place(here(), key)),
            community().today(clock.instant())));
  }

  private <T> Choice.Offer offer(
      Pages.Source<T> source,
      Function<T, String> key,
      Function<T, Translated> name,
      Function<String, Optional<Translated>> known) {
    return new Choice.Offer(
        (words, from, most) -> {
          var names = new LinkedHashMap<String, String>();
          source
              .read(words, new Page.Part(from, most))
              .items()
              .forEach(it -> names.put(key.apply(it), in(name.apply(it))));
          return names;
        },
        it -> known.apply(it).map(this::in).orElse(it));
  }

  private Optional<ServiceEntry> entry(ServiceForm form) {
    return form.complete()
        ? Optional.of(form.entry(directory.shortName(here(), form.frenchName())))
        : Optional.empty();
  }

  private NativeButton publish(ServiceForm form, Consumer<ServiceEntry> keep) {
    return attempt(
        "admin.service.publish",
        form,
        () -> {
          if (!form.complete()) {
            return Optional.empty();
          }
          form.publish();
          return entry(form);
        },
        keep);
  }

  private Paragraph draft() {
    var remark = new Paragraph(getTranslation("admin.service.draft"));
    remark.addClassName("draft-remark");
    return remark;
  }

  /** As it was last saved, in a window of its own. */
  private Anchor preview(ServiceId id) {
    var link =
        new Anchor(AdminRoutes.toPreview(here(), id), getTranslation("admin.service.preview"));
    link.setTarget(AnchorTarget.BLANK);
    return link;
  }

  private Anchor history(ServiceId id) {
    return link(
        AdminRoutes.toHistory(RecordKind.SERVICE, id.value()), getTranslation("admin.history"));
  }

  private void save(EditedService service, ServiceEntry entry) {
    edit(directory.save(here(), new EditedService(service.id(), service.version(), entry)));
  }
}
