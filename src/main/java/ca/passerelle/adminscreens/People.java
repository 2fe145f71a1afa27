package ca.passerelle.adminscreens;

import ca.passerelle.directory.ChangedBy;
import ca.passerelle.shared.AccountId;
import com.vaadin.flow.component.Component;
import java.util.Map;

/** Who changes the directory, as people call them; {@code page} translates. */
record People(Component page, Map<AccountId, String> names) {
  String say(ChangedBy by) {
    return switch (by) {
      case ChangedBy.Person(var account) ->
          names.getOrDefault(account, page.getTranslation("admin.history.by.gone"));
      case ChangedBy.Source(var name) -> page.getTranslation("admin.history.by.source", name);
      case ChangedBy.Own _ -> page.getTranslation("admin.history.by.own");
      case ChangedBy.Files() -> page.getTranslation("admin.history.by.files");
    };
  }
}
