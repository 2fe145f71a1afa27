package ca.passerelle.adminscreens;

import ca.passerelle.directory.LocationEntry;
import ca.passerelle.directory.PlaceDesk;
import ca.passerelle.directory.RecordKind;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Writes or rewrites one place. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.PLACE, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class PlaceView extends FormView {
  private final transient PlaceDesk places;

  PlaceView(Desk desk, PlaceDesk places) {
    super(desk, AdminRoutes.PLACES);
    this.places = places;
  }

  @Override
  void load() {
    if (parameter("place").equals(AdminRoutes.NEW_ONE)) {
      write();
      return;
    }
    places
        .open(here(), parameter("place"))
        .ifPresentOrElse(this::edit, () -> gone("admin.place.gone"));
  }

  private void write() {
    var form = new PlaceForm(Optional.empty(), community());
    showForm(
        getTranslation("admin.places.write"),
        List.of(form),
        save(form, () -> entry(form), this::add),
        back());
  }

  private Optional<LocationEntry> entry(PlaceForm form) {
    return form.complete()
        ? Optional.of(form.entry(places.shortName(here(), form.frenchName())))
        : Optional.empty();
  }

  private void add(LocationEntry entry) {
    edit(places.add(here(), entry));
    nowAt(AdminRoutes.toPlace(entry.id()));
  }

  private void edit(LocationEntry place) {
    var form = new PlaceForm(Optional.of(place), community());
    showForm(
        in(place.name()),
        List.of(form),
        save(form, () -> entry(form), entry -> edit(places.save(here(), place, entry))),
        remove(place),
        history(place),
        back());
  }

  private NativeButton remove(LocationEntry place) {
    return removal(
        "admin.places.remove",
        in(place.name()),
        PlacesView.class,
        () -> places.remove(here(), place));
  }

  private Anchor history(LocationEntry place) {
    return link(
        AdminRoutes.toHistory(RecordKind.LOCATION, places.id(here(), place.id())),
        getTranslation("admin.history"));
  }
}
