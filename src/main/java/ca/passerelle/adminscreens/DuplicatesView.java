package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.AlikePair;
import ca.passerelle.directory.DuplicateDesk;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** What is perhaps in the directory twice: compared, merged, or told apart for good. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.DUPLICATES, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class DuplicatesView extends AdminView {
  private final transient DuplicateDesk duplicates;

  DuplicatesView(Desk desk, DuplicateDesk duplicates) {
    super(desk, Role.EDITOR);
    this.duplicates = duplicates;
  }

  @Override
  void load() {
    var pairs = duplicates.likely(here());
    show(
        getTranslation("admin.duplicates.title"),
        new DirectoryTabs(AdminRoutes.DUPLICATES),
        new Paragraph(getTranslation("admin.duplicates.explain")));
    if (pairs.isEmpty()) {
      add(new Paragraph(getTranslation("admin.duplicates.none")));
      return;
    }
    var listing =
        new Listing(
            getTranslation("admin.duplicates.title"),
            getTranslation("admin.duplicates.one"),
            getTranslation("admin.duplicates.other"),
            getTranslation("admin.duplicates.kind"),
            getTranslation("admin.duplicates.why"),
            getTranslation("admin.actions"));
    pairs.forEach(pair -> row(listing, pair));
    add(new Narrowing(listing, query(AdminRoutes.FIND)), listing);
  }

  private void row(Listing listing, AlikePair pair) {
    var why =
        pair.why().stream()
            .sorted()
            .map(each -> getTranslation("admin.duplicates.why." + each))
            .collect(Collectors.joining(", "));
    listing.row(
        pair.one().name() + " " + pair.other().name(),
        side(pair.one()),
        side(pair.other()),
        Listing.text(getTranslation("admin.import.one." + pair.kind())),
        Listing.text(why),
        actions(pair));
  }

  private Div side(AlikePair.Side side) {
    var from = new Span(from(side));
    from.addClassName("detail");
    return new Div(new Span(side.name()), from);
  }

  private String from(AlikePair.Side side) {
    return side.sources().isEmpty()
        ? getTranslation("admin.duplicates.written")
        : side.sources().stream().sorted().collect(Collectors.joining(", "));
  }

  private Div actions(AlikePair pair) {
    var both = pair.one().name() + " / " + pair.other().name();
    var compare = link(AdminRoutes.toMerge(pair), getTranslation("admin.duplicates.compare"));
    compare.setAriaLabel(about("admin.duplicates.compare", both));
    var apart =
        button(
            "admin.duplicates.apart",
            _ -> {
              duplicates.tellApart(here(), pair.kind(), pair.one().slug(), pair.other().slug());
              load();
              say("admin.duplicates.told-apart");
            });
    apart.setAriaLabel(about("admin.duplicates.apart", both));
    var actions = new Div(compare, apart);
    actions.addClassName("actions");
    return actions;
  }
}
