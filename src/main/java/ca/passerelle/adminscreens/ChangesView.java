package ca.passerelle.adminscreens;

import ca.passerelle.directory.Change;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.DirectoryHistory;
import ca.passerelle.directory.Needs;
import ca.passerelle.signin.AccountNames;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;

/** What happened last to the directory of the community, also to what is no longer there. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.CHANGES, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class ChangesView extends HistoryScreen {
  private static final int AT_ONCE = 30;

  ChangesView(
      Desk desk,
      DirectoryHistory history,
      DirectoryDesk directory,
      Needs needs,
      AccountNames accounts) {
    super(desk, history, directory, needs, accounts);
  }

  @Override
  void load() {
    var changes = history.latest(here(), before(), AT_ONCE);
    var words = words();
    var people = people();
    var content = new ArrayList<Component>();
    content.add(new DirectoryTabs(AdminRoutes.CHANGES));
    if (changes.isEmpty()) {
      content.add(new Paragraph(getTranslation("admin.changes.none")));
    }
    for (var change : changes) {
      var when = new Span(happened(change, people));
      when.addClassName("detail");
      content.add(
          new ChangeCard(change, words, new Div(new H2(record(change)), when), undo(change)));
    }
    if (changes.size() == AT_ONCE) {
      content.add(
          link(
              AdminRoutes.changesBefore(changes.getLast().number()),
              getTranslation("admin.changes.older")));
    }
    show(getTranslation("admin.changes.title"), content.toArray(Component[]::new));
  }

  private Component record(Change change) {
    return link(
        AdminRoutes.toHistory(change.kind(), change.record()),
        getTranslation("admin.changes.record." + change.kind(), change.name()));
  }

  private long before() {
    try {
      return Long.parseLong(query(AdminRoutes.BEFORE));
    } catch (NumberFormatException none) {
      return Long.MAX_VALUE;
    }
  }
}
