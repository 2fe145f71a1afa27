package ca.passerelle.adminscreens;

import ca.passerelle.directory.Change;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.DirectoryHistory;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.RecordKind;
import ca.passerelle.shared.Coded;
import ca.passerelle.signin.AccountNames;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/** All that happened to one record of the directory. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.RECORD_HISTORY, layout = AdminLayout.class)
@RolesAllowed("EDITOR")
class RecordHistoryView extends HistoryScreen {
  RecordHistoryView(
      Desk desk,
      DirectoryHistory history,
      DirectoryDesk directory,
      Needs needs,
      AccountNames accounts) {
    super(desk, history, directory, needs, accounts);
  }

  @Override
  void load() {
    var kind = kind();
    var record = AdminRoutes.service(parameter("record"));
    if (kind.isEmpty() || record.isEmpty()) {
      nothing();
    } else {
      show(kind, record.get().value());
    }
  }

  private void show(Optional<RecordKind> kind, UUID record) {
    var changes = history.of(here(), record);
    var now = kind.flatMap(it -> history.named(here(), it, record));
    var name =
        now.map(DirectoryHistory.Named::name)
            .or(() -> changes.stream().findFirst().map(Change::name));
    if (name.isEmpty()) {
      nothing();
      return;
    }
    var content = new ArrayList<Component>();
    kind.flatMap(it -> history.provenance(here(), it, record))
        .map(from ->
            new Paragraph(
                getTranslation("admin.history.from", from.source(), moment(from.broughtIn()))))
        .ifPresent(content::add);
    if (changes.isEmpty()) {
      content.add(new Paragraph(getTranslation("admin.history.none")));
    }
    var words = words();
    var people = people();
    for (var change : changes) {
      content.add(new ChangeCard(change, words, new H2(happened(change, people)), undo(change)));
    }
    kind.flatMap(it -> now.flatMap(named -> AdminRoutes.to(it, record, named.key())))
        .map(address -> link(address, getTranslation("admin.history.back")))
        .ifPresent(content::add);
    show(getTranslation("admin.history.of", name.get()), content.toArray(Component[]::new));
  }

  private Optional<RecordKind> kind() {
    try {
      return Optional.of(Coded.of(RecordKind.class, parameter("kind")));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private void nothing() {
    show(
        getTranslation("admin.service.gone"),
        new Paragraph(getTranslation("admin.service.gone.explain")),
        link(AdminRoutes.to(AdminRoutes.CHANGES), getTranslation("admin.changes.title")));
  }
}
