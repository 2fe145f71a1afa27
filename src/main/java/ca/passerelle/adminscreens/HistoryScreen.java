package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.Change;
import ca.passerelle.directory.ChangeNotUndone;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.DirectoryHistory;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.ServiceChangedMeanwhile;
import ca.passerelle.directory.ServiceEntryRefused;
import ca.passerelle.signin.AccountNames;
import com.vaadin.flow.component.html.NativeButton;
import java.util.stream.Collectors;

/** What happened to the directory, by whom, and the way back. */
abstract class HistoryScreen extends AdminView {
  final transient DirectoryHistory history;
  private final transient DirectoryDesk directory;
  private final transient Needs needs;
  private final transient AccountNames accounts;

  HistoryScreen(
      Desk desk,
      DirectoryHistory history,
      DirectoryDesk directory,
      Needs needs,
      AccountNames accounts) {
    super(desk, Role.EDITOR);
    this.history = history;
    this.directory = directory;
    this.needs = needs;
    this.accounts = accounts;
  }

  final EntryWords words() {
    return new EntryWords(this, getLocale(), new RecordNames(this, directory, needs.all(here())));
  }

  final People people() {
    return new People(this, accounts.in(here()));
  }

  /** Such as « 23 nov. 2026, 14 h 05 · changé par Essai ». */
  final String happened(Change change, People people) {
    var what = getTranslation("admin.history.did." + change.action(), people.say(change.by()));
    return moment(change.at())
        + " · "
        + (change.undoes().isPresent() ? getTranslation("admin.history.undoing", what) : what);
  }

  final NativeButton undo(Change change) {
    var button =
        button(
            "admin.history.undo",
            _ ->
                new AskDialog(
                        getTranslation("admin.history.undo.title"),
                        getTranslation("admin.history.undo.explain." + change.action()),
                        getTranslation("admin.history.undo"),
                        () -> undone(change))
                    .open());
    button.setAriaLabel(about("admin.history.undo", change.name() + ", " + moment(change.at())));
    return button;
  }

  private void undone(Change change) {
    try {
      history.undo(here(), change.number());
      load();
      say("admin.history.undone");
    } catch (ChangeNotUndone impossible) {
      var words = new EntryWords(this, getLocale(), (kind, key) -> key);
      refuse(
          "admin.history.not-undone." + impossible.reason(),
          impossible.fields().stream().map(words::label).collect(Collectors.joining(", ")));
    } catch (ServiceEntryRefused refused) {
      refuse("admin.service.refused." + refused.reason());
    } catch (ServiceChangedMeanwhile meanwhile) {
      refuse(meanwhile);
    }
  }
}
