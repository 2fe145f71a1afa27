package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.signin.Account;
import ca.passerelle.signin.AccountRefused;
import ca.passerelle.signin.FormerAccount;
import ca.passerelle.signin.Login;
import ca.passerelle.signin.NewAccount;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An account's name and roles; saved as a whole or not at all. */
class AccountDialog extends Dialog {
  /** What the administrator asks for. */
  record Wish(String login, String displayName, Set<Role> roles, Optional<WorkerId> worker) {
    NewAccount newAccount(CommunityId community) {
      return new NewAccount(community, Login.typed(login), displayName, worker, roles);
    }
  }

  private boolean needsRole = true;
  private final TextField displayName = new TextField();
  private final TextField login = new TextField();
  private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
  private final Select<OutreachWorker> worker = new Select<>();
  private final Div answer = new Div();

  /** For someone new; {@code whom} when it is for an outreach worker. */
  AccountDialog(WorkersAndAccounts workers, Optional<OutreachWorker> whom, Consumer<Wish> save) {
    setHeaderTitle(getTranslation("admin.accounts.create"));
    draw(workers, save, displayName, login);
    worker.addValueChangeListener(change -> {
      if (displayName.isEmpty() && change.getValue() != null) {
        displayName.setValue(change.getValue().displayName());
      }
    });
    whom.ifPresent(known -> {
      roles.setValue(Set.of(Role.WORKER));
      worker.setValue(known);
    });
  }

  /** For the roles of someone known; all unchecked takes the account out of the community. */
  AccountDialog(
      Account account, CommunityId community, WorkersAndAccounts workers, Consumer<Wish> save) {
    this(account.displayName(), account.login(), account.worker(), workers, save);
    needsRole = false;
    roles.setHelperText(getTranslation("admin.accounts.roles.none"));
    roles.setValue(account.roles(community));
  }

  /** For someone who had roles once. */
  AccountDialog(FormerAccount account, WorkersAndAccounts workers, Consumer<Wish> save) {
    this(account.displayName(), account.login(), account.worker(), workers, save);
  }

  private AccountDialog(
      String name,
      Login known,
      Optional<WorkerId> linked,
      WorkersAndAccounts workers,
      Consumer<Wish> save) {
    setHeaderTitle(name);
    displayName.setValue(name);
    login.setValue(known.value());
    draw(workers, save, new Paragraph(getTranslation("admin.accounts.login", known.value())));
    linked.flatMap(workers::find).ifPresent(worker::setValue);
  }

  private void draw(WorkersAndAccounts workers, Consumer<Wish> save, Component... first) {
    addClassName("form-dialog");
    setCloseOnOutsideClick(false);
    displayName.setLabel(getTranslation("admin.accounts.name"));
    displayName.setMaxLength(Account.DISPLAY_NAME_LENGTH);
    login.setLabel(getTranslation("signin.login"));
    login.setHelperText(getTranslation("signin.login.help"));
    login.setMaxLength(Login.MAX_LENGTH);
    login.getElement().setAttribute("autocomplete", "off").setAttribute("autocapitalize", "none");
    roles.setLabel(getTranslation("admin.accounts.roles"));
    roles.setItems(Role.values());
    roles.setItemLabelGenerator(role ->
        getTranslation(
            "admin.about",
            getTranslation("admin.role." + role),
            getTranslation("admin.role." + role + ".may")));
    roles.addValueChangeListener(change -> {
      roles.setInvalid(false);
      worker.setVisible(change.getValue().contains(Role.WORKER));
    });
    worker.setLabel(getTranslation("admin.accounts.worker"));
    worker.setHelperText(getTranslation("admin.accounts.worker.help"));
    worker.setItems(workers.all());
    worker.setItemLabelGenerator(known ->
        workers.hasAccount(known)
            ? getTranslation("admin.accounts.worker.taken", known.displayName())
            : known.displayName());
    worker.addValueChangeListener(_ -> worker.setInvalid(false));
    worker.setVisible(false);
    answer.getElement().setAttribute("role", "alert");
    add(first);
    add(roles, worker, answer);
    var confirm = new NativeButton(getTranslation("admin.save"), _ -> save(save));
    confirm.addClassName("main-action");
    getFooter().add(new NativeButton(getTranslation("admin.cancel"), _ -> close()), confirm);
  }

  private void save(Consumer<Wish> save) {
    answer.removeAll();
    if (!complete()) {
      Fields.showFirstMarked(this);
      return;
    }
    try {
      save.accept(
          new Wish(
              login.getValue(),
              displayName.getValue(),
              roles.getValue(),
              worker.getOptionalValue().filter(_ -> worker.isVisible()).map(OutreachWorker::id)));
      close();
    } catch (AccountRefused refused) {
      var text = new Paragraph(getTranslation("admin.refused." + refused.why()));
      text.addClassName("refused");
      answer.add(text);
    }
  }

  private boolean complete() {
    boolean named = !displayName.getValue().isBlank();
    displayName.setErrorMessage(getTranslation("signin.display-name.missing"));
    displayName.setInvalid(!named);
    boolean possible = Login.possible(login.getValue());
    login.setErrorMessage(getTranslation("signin.login.invalid"));
    login.setInvalid(!possible);
    boolean useful = !needsRole || !roles.getValue().isEmpty();
    roles.setErrorMessage(getTranslation("admin.refused.ROLE_MISSING"));
    roles.setInvalid(!useful);
    boolean someone = !worker.isVisible() || worker.getValue() != null;
    worker.setErrorMessage(getTranslation("admin.refused.WORKER_MISSING"));
    worker.setInvalid(!someone);
    return named && possible && useful && someone;
  }
}
