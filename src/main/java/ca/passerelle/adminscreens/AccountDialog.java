package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.signin.Account;
import ca.passerelle.signin.AccountRefused;
import ca.passerelle.signin.Login;
import ca.passerelle.signin.NewAccount;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** An account's name and roles; saved as a whole or not at all. */
class AccountDialog extends Dialog {
  /** What the administrator asks for. */
  record Wish(String login, String displayName, Set<Role> roles, Optional<WorkerId> worker) {
    NewAccount newAccount(CommunityId community) {
      return new NewAccount(community, Login.typed(login), displayName, worker, roles);
    }
  }

  private final TextField displayName = new TextField();
  private final TextField login = new TextField();
  private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
  private final Select<OutreachWorker> worker = new Select<>();
  private final Div answer = new Div();

  /** For someone new. */
  AccountDialog(List<OutreachWorker> workers, BiConsumer<AccountDialog, Wish> save) {
    setHeaderTitle(getTranslation("admin.accounts.create"));
    draw(workers, save);
    addComponentAsFirst(login);
    addComponentAsFirst(displayName);
  }

  /** For the roles of someone known; all unchecked takes the account out of the community. */
  AccountDialog(
      Account account,
      CommunityId community,
      List<OutreachWorker> workers,
      BiConsumer<AccountDialog, Wish> save) {
    setHeaderTitle(account.displayName());
    displayName.setValue(account.displayName());
    login.setValue(account.login().value());
    draw(workers, save);
    roles.setValue(account.roles(community));
    workers.stream()
        .filter(known -> account.worker().filter(known.id()::equals).isPresent())
        .findFirst()
        .ifPresent(worker::setValue);
  }

  private void draw(List<OutreachWorker> workers, BiConsumer<AccountDialog, Wish> save) {
    addClassName("form-dialog");
    displayName.setLabel(getTranslation("admin.accounts.name"));
    displayName.setMaxLength(Account.DISPLAY_NAME_LENGTH);
    login.setLabel(getTranslation("signin.login"));
    login.setHelperText(getTranslation("signin.login.help"));
    login.setMaxLength(Login.MAX_LENGTH);
    login.getElement().setAttribute("autocomplete", "off").setAttribute("autocapitalize", "none");
    roles.setLabel(getTranslation("admin.accounts.roles"));
    roles.setItems(Role.values());
    roles.setItemLabelGenerator(role ->
        getTranslation("admin.role." + role)
            + " : "
            + getTranslation("admin.role." + role + ".may"));
    worker.setLabel(getTranslation("admin.accounts.worker"));
    worker.setHelperText(getTranslation("admin.accounts.worker.help"));
    worker.setItems(workers);
    worker.setItemLabelGenerator(known ->
        known == null ? getTranslation("admin.accounts.worker.none") : known.displayName());
    worker.setEmptySelectionAllowed(true);
    worker.setEmptySelectionCaption(getTranslation("admin.accounts.worker.none"));
    answer.getElement().setAttribute("role", "alert");
    add(roles, worker, answer);
    var confirm = new NativeButton(getTranslation("admin.save"), _ -> save(save));
    confirm.addClassName("main-action");
    getFooter().add(new NativeButton(getTranslation("admin.cancel"), _ -> close()), confirm);
  }

  private void save(BiConsumer<AccountDialog, Wish> save) {
    if (displayName.getValue().isBlank()) {
      wrong(displayName, "signin.display-name.missing");
      return;
    }
    if (!Login.possible(login.getValue())) {
      wrong(login, "signin.login.invalid");
      return;
    }
    try {
      save.accept(
          this,
          new Wish(
              login.getValue(),
              displayName.getValue(),
              roles.getValue(),
              worker.getOptionalValue().map(OutreachWorker::id)));
    } catch (AccountRefused refused) {
      answer.removeAll();
      var text = new Paragraph(getTranslation("admin.refused." + refused.why()));
      text.addClassName("refused");
      answer.add(text);
    }
  }

  private void wrong(TextField field, String key) {
    field.setErrorMessage(getTranslation(key));
    field.setInvalid(true);
    field.focus();
  }
}
