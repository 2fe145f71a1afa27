package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.LocationEntry;
import ca.passerelle.directory.PlaceDesk;
import ca.passerelle.shared.PostalAddress;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Every place of the community where services are given. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.PLACES, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class PlacesView extends AdminView {
  private final transient PlaceDesk places;

  PlacesView(Desk desk, PlaceDesk places) {
    super(desk, Role.EDITOR);
    this.places = places;
  }

  @Override
  void load() {
    var listing =
        new Listing(
            getTranslation("admin.places.title"),
            getTranslation("admin.places.place"),
            getTranslation("admin.field.address"),
            getTranslation("admin.places.known"));
    var pages =
        new Pages<>(
            listing,
            query(AdminRoutes.FIND),
            (words, part) -> places.page(here(), words, part),
            this::row);
    var tools =
        new Div(
            pages.search(), action(AdminRoutes.toPlace(AdminRoutes.NEW_ONE), "admin.places.write"));
    tools.addClassName("tools");
    show(getTranslation("admin.places.title"), new DirectoryTabs(AdminRoutes.PLACES), tools, pages);
  }

  private List<Component> row(LocationEntry place) {
    var address =
        Optional.ofNullable(place.address())
            .map(PostalAddress::line)
            .orElseGet(() -> getTranslation("admin.place.kind." + place.locationType()));
    return List.of(
        link(AdminRoutes.toPlace(place.id()), in(place.name())),
        Listing.text(address),
        known(place));
  }

  private Span known(LocationEntry place) {
    boolean whole = Boolean.TRUE.equals(place.confidential());
    boolean address = place.address() != null && !place.address().forEverybody();
    var text =
        new Span(
            getTranslation(
                whole
                    ? "admin.places.known.nobody"
                    : address ? "admin.places.known.name" : "admin.places.known.all"));
    text.addClassName(whole || address ? "state-off" : "state-well");
    return text;
  }
}
