package ca.passerelle.adminscreens;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The parts of the directory, for those who edit it. */
class DirectoryTabs extends Nav {
  static final List<String> SCREENS =
      List.of(
          AdminRoutes.SERVICES,
          AdminRoutes.ORGANIZATIONS,
          AdminRoutes.PLACES,
          AdminRoutes.NEEDS,
          AdminRoutes.TRANSLATIONS,
          AdminRoutes.FRESHNESS,
          AdminRoutes.CAMPAIGN,
          AdminRoutes.CORRECTIONS,
          AdminRoutes.CHANGES,
          AdminRoutes.CONFLICTS,
          AdminRoutes.DUPLICATES);

  /** {@code here} is the one that is open. */
  DirectoryTabs(String here) {
    addClassName("tabs");
    getElement().setAttribute("aria-label", getTranslation("admin.tabs"));
    var list = new UnorderedList();
    for (var screen : SCREENS) {
      var link = new Anchor(AdminRoutes.to(screen), getTranslation("admin.tab." + screen));
      link.getElement().setAttribute("router-link", true);
      if (screen.equals(here)) {
        link.getElement().setAttribute("aria-current", "page");
        AdminLayout.showCurrent(link);
      }
      list.add(new ListItem(link));
    }
    add(list);
  }
}
