package ca.passerelle.adminscreens;

import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedListing;
import ca.passerelle.directory.ListingEntry;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.RecordKind;
import ca.passerelle.shared.ServiceId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** Says more of an organization that only a list names: until then citizens are sent to 211. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.LISTING, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class ListingView extends FormView {
  private final transient DirectoryDesk directory;
  private final transient Needs needs;
  private final transient Clock clock;

  ListingView(Desk desk, DirectoryDesk directory, Needs needs, Clock clock) {
    super(desk, AdminRoutes.SERVICES);
    this.directory = directory;
    this.needs = needs;
    this.clock = clock;
  }

  @Override
  void load() {
    AdminRoutes.service(parameter("organization"))
        .flatMap(id -> directory.listing(here(), id))
        .ifPresentOrElse(this::edit, () -> gone("admin.listing.gone"));
  }

  private void edit(EditedListing listing) {
    var today = community().today(clock.instant());
    var form = new ListingForm(listing.entry(), community(), needs.all(here()), today);
    var save = save(form, form::entry, entry -> save(listing, entry));
    var listed = new Paragraph(getTranslation("admin.listing.named", listing.listedName()));
    listed.addClassName("detail");
    showForm(
        in(listing.entry().name()), List.of(listed, form), save, history(listing.id()), back());
  }

  private Anchor history(ServiceId id) {
    return link(
        AdminRoutes.toHistory(RecordKind.LISTING, id.value()), getTranslation("admin.history"));
  }

  private void save(EditedListing listing, ListingEntry entry) {
    edit(
        directory.saveListing(
            here(),
            new EditedListing(listing.id(), listing.version(), listing.listedName(), entry)));
  }
}
