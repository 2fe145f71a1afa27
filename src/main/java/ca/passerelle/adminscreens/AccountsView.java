package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.signin.Account;
import ca.passerelle.signin.AccountLine;
import ca.passerelle.signin.AccountRefused;
import ca.passerelle.signin.Accounts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;

/** Who may do what in this community. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.ACCOUNTS, layout = AdminLayout.class)
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends AdminView {
  private final transient Accounts accounts;
  private final transient Outreach outreach;
  private final transient Origin origin;

  AccountsView(Desk desk, Accounts accounts, Outreach outreach, Origin origin) {
    super(desk, Role.ADMINISTRATOR);
    this.accounts = accounts;
    this.outreach = outreach;
    this.origin = origin;
  }

  @Override
  void load() {
    var listing =
        new Listing(
            getTranslation("admin.accounts.title"),
            getTranslation("admin.accounts.name"),
            getTranslation("admin.accounts.roles"),
            getTranslation("admin.accounts.state"),
            getTranslation("admin.actions"));
    accounts.in(here()).forEach(line -> row(listing, line));
    var create = button("admin.accounts.create", _ -> create());
    create.addClassName("main-action");
    var tools = new Div(new Narrowing(listing), create);
    tools.addClassName("tools");
    show(getTranslation("admin.accounts.title"), tools, listing);
  }

  private void row(Listing listing, AccountLine line) {
    var account = line.account();
    var login = new Span(account.login().value());
    login.addClassName("detail");
    var name = new Div(new Span(account.displayName()), login);
    var roles =
        account.roles(here()).stream()
            .sorted()
            .map(role -> getTranslation("admin.role." + role))
            .collect(Collectors.joining(", "));
    listing.row(
        account.displayName() + " " + account.login() + " " + roles,
        name,
        Listing.text(roles),
        state(line),
        actions(line));
  }

  private Span state(AccountLine line) {
    if (line.account().locked()) {
      return marked("admin.account.locked", "state-off");
    }
    if (line.waitsUntil().isPresent()) {
      var text = new Span(getTranslation("admin.account.waits", moment(line.waitsUntil().get())));
      text.addClassName("state-open");
      return text;
    }
    if (!line.password() && line.passkeys() == 0) {
      return marked("admin.account.no-password", "state-open");
    }
    return marked(
        line.passkeys() > 0 ? "admin.account.with-passkey" : "admin.account.with-password",
        "state-well");
  }

  private Span marked(String key, String state) {
    var text = new Span(getTranslation(key));
    text.addClassName(state);
    return text;
  }

  private Div actions(AccountLine line) {
    var account = line.account();
    var actions = new Div(action("edit", account, () -> edit(account)));
    actions.addClassName("actions");
    if (line.manageable()) {
      if (account.locked()) {
        actions.add(action("unlock", account, () -> changed(() -> accounts.unlock(account.id()))));
      } else {
        actions.add(action("link", account, () -> link(account)));
        if (line.waitsUntil().isPresent()) {
          actions.add(
              action("forgive", account, () -> changed(() -> accounts.unlock(account.id()))));
        }
        actions.add(action("lock", account, () -> changed(() -> accounts.lock(account.id()))));
      }
    }
    return actions;
  }

  private NativeButton action(String what, Account account, Runnable deed) {
    var button = button("admin.account." + what, _ -> deed.run());
    button.setAriaLabel(getTranslation("admin.account." + what) + " : " + account.displayName());
    return button;
  }

  private void changed(Runnable change) {
    try {
      change.run();
      load();
      say("admin.saved");
    } catch (AccountRefused refused) {
      refuse("admin.refused." + refused.why());
    }
  }

  private void create() {
    new AccountDialog(
            outreach.workers(here()),
            (dialog, wish) -> {
              var made = accounts.create(wish.newAccount(here()));
              dialog.close();
              load();
              link(made);
            })
        .open();
  }

  private void edit(Account account) {
    new AccountDialog(
            account,
            here(),
            outreach.workers(here()),
            (dialog, wish) -> {
              accounts.assign(account.id(), account.version(), here(), wish.roles(), wish.worker());
              dialog.close();
              load();
              say("admin.saved");
            })
        .open();
  }

  private void link(Account account) {
    try {
      var link = origin.address("/acces/" + accounts.accessLink(account.id()));
      new LinkDialog(
              getTranslation("admin.account.link.title", account.displayName()),
              getTranslation("admin.account.link.explain"),
              link)
          .open();
    } catch (AccountRefused refused) {
      refuse("admin.refused." + refused.why());
    }
  }
}
