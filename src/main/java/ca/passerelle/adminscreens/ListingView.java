package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedListing;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.ServiceChangedMeanwhile;
import ca.passerelle.directory.ServiceEntryRefused;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Says more of an organization that only a list names: until then citizens are sent to 211. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.LISTING, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class ListingView extends AdminView {
  private final transient DirectoryDesk directory;
  private final transient Needs needs;

  ListingView(Desk desk, DirectoryDesk directory, Needs needs) {
    super(desk, Role.EDITOR);
    this.directory = directory;
    this.needs = needs;
  }

  @Override
  void load() {
    AdminRoutes.service(parameter("organization"))
        .flatMap(id -> directory.listing(here(), id))
        .ifPresentOrElse(this::edit, this::gone);
  }

  private void gone() {
    show(
        getTranslation("admin.listing.gone"),
        new Paragraph(getTranslation("admin.listing.gone.explain")),
        back());
  }

  private void edit(EditedListing listing) {
    var form = new ListingForm(listing.entry(), community(), needs.all(here()));
    var save = button("admin.save", _ -> save(listing, form));
    save.addClassName("main-action");
    save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
    var listed = new Paragraph(getTranslation("admin.listing.named", listing.listedName()));
    listed.addClassName("detail");
    showForm(in(listing.entry().name()), List.of(listed, form), save, back());
  }

  private void save(EditedListing listing, ListingForm form) {
    var entry = form.entry();
    if (entry.isEmpty()) {
      refuse("admin.incomplete");
      Fields.showFirstMarked(form);
      return;
    }
    try {
      edit(
          directory.saveListing(
              here(),
              new EditedListing(
                  listing.id(), listing.version(), listing.listedName(), entry.get())));
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
