package ca.passerelle.adminscreens;

import ca.passerelle.authority.Role;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.signin.Account;
import ca.passerelle.signin.AccountLine;
import ca.passerelle.signin.AccountRefused;
import ca.passerelle.signin.Accounts;
import ca.passerelle.signin.Doors;
import ca.passerelle.signin.FormerAccount;
import ca.passerelle.signin.FormerAccounts;
import ca.passerelle.signin.Login;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who may do what in this community. */
@Route(value = AdminRoutes.ROOT + "/" + AdminRoutes.ACCOUNTS, layout = AdminLayout.class)
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends AdminView {
  private final transient Accounts accounts;
  private final transient FormerAccounts formerAccounts;
  private final transient Outreach outreach;
  private final transient Origin origin;

  AccountsView(
      Desk desk,
      Accounts accounts,
      FormerAccounts formerAccounts,
      Outreach outreach,
      Origin origin) {
    super(desk, Role.ADMINISTRATOR);
    this.accounts = accounts;
    this.formerAccounts = formerAccounts;
    this.outreach = outreach;
    this.origin = origin;
  }

  @Override
  void load() {
    var lines = accounts.in(here());
    var workers = WorkersAndAccounts.of(outreach.workers(here()), lines);
    var listing = listing("admin.accounts.title");
    lines.forEach(line -> row(listing, line, workers));
    var create = button("admin.accounts.create", _ -> create(workers, Optional.empty()));
    create.addClassName("main-action");
    var tools = new Div(new Narrowing(listing, query(AdminRoutes.FIND)), create);
    tools.addClassName("tools");
    show(getTranslation("admin.accounts.title"), tools, listing);
    withoutAccount(workers);
    formerly(workers);
  }

  private Listing listing(String caption) {
    return new Listing(
        getTranslation(caption),
        getTranslation("admin.accounts.name"),
        getTranslation("admin.accounts.roles"),
        getTranslation("admin.accounts.state"),
        getTranslation("admin.actions"));
  }

  /** Whoever takes requests must be able to come in. */
  private void withoutAccount(WorkersAndAccounts workers) {
    if (workers.withoutAccount().isEmpty()) {
      return;
    }
    var buttons = new Div();
    buttons.addClassName("actions");
    workers
        .withoutAccount()
        .forEach(worker ->
            buttons.add(
                new NativeButton(
                    getTranslation("admin.accounts.create-for", worker.displayName()),
                    _ -> create(workers, Optional.of(worker)))));
    add(new H2(getTranslation("admin.accounts.without")), buttons);
  }

  /** Nobody else could find them again. */
  private void formerly(WorkersAndAccounts workers) {
    var former = formerAccounts.in(here());
    if (former.isEmpty()) {
      return;
    }
    var listing =
        new Listing(
            getTranslation("admin.accounts.former"),
            getTranslation("admin.accounts.name"),
            getTranslation("admin.actions"));
    former.forEach(account -> {
      var name = account.displayName();
      var actions =
          new Div(
              action("return", name, () -> bringBack(account, workers)),
              action("forget", name, () -> forget(account)));
      actions.addClassName("actions");
      listing.row(name, name(name, account.login()), actions);
    });
    add(new H2(getTranslation("admin.accounts.former")), listing);
  }

  private void row(Listing listing, AccountLine line, WorkersAndAccounts workers) {
    var account = line.account();
    var roles =
        account.roles(here()).stream()
            .sorted()
            .map(role -> getTranslation("admin.role." + role))
            .collect(Collectors.joining(", "));
    var state = new AccountState(line, this::moment);
    listing.row(
        String.join(" ", account.displayName(), account.login().value(), roles, state.getText()),
        name(account, workers),
        Listing.text(roles),
        state,
        actions(line, workers));
  }

  private static Div name(String displayName, Login login) {
    var detail = new Span(login.value());
    detail.addClassName("detail");
    return new Div(new Span(displayName), detail);
  }

  /** Also who it is among the outreach workers, where the two names differ. */
  private Div name(Account account, WorkersAndAccounts workers) {
    var name = name(account.displayName(), account.login());
    account
        .worker()
        .flatMap(workers::find)
        .filter(worker -> !worker.displayName().equals(account.displayName()))
        .ifPresent(worker -> {
          var linked = new Span(getTranslation("admin.accounts.linked", worker.displayName()));
          linked.addClassName("detail");
          name.add(linked);
        });
    return name;
  }

  private Div actions(AccountLine line, WorkersAndAccounts workers) {
    var account = line.account();
    var name = account.displayName();
    var actions = new Div(action("edit", name, () -> edit(account, workers)));
    actions.addClassName("actions");
    if (line.manageable()) {
      if (account.locked()) {
        actions.add(action("unlock", name, () -> changed(() -> accounts.unlock(account.id()))));
      } else {
        actions.add(action("link", name, () -> link(account)));
        if (line.waitsUntil().isPresent()) {
          actions.add(action("forgive", name, () -> changed(() -> accounts.unlock(account.id()))));
        }
        actions.add(action("lock", name, () -> changed(() -> accounts.lock(account.id()))));
      }
    }
    return actions;
  }

  private NativeButton action(String what, String name, Runnable deed) {
    var button = button("admin.account." + what, _ -> deed.run());
    button.setAriaLabel(about("admin.account." + what, name));
    return button;
  }

  private void changed(Runnable change) {
    changed(change, "admin.saved");
  }

  private void changed(Runnable change, String words) {
    try {
      change.run();
      load();
      say(words);
    } catch (AccountRefused refused) {
      refuse("admin.refused." + refused.why());
    }
  }

  private void create(WorkersAndAccounts workers, Optional<OutreachWorker> whom) {
    new AccountDialog(
            workers,
            whom,
            wish -> {
              var made = accounts.create(wish.newAccount(here()));
              load();
              link(made);
            })
        .open();
  }

  private void edit(Account account, WorkersAndAccounts workers) {
    new AccountDialog(
            account,
            here(),
            workers,
            wish -> {
              accounts.assign(account.id(), account.version(), here(), wish.roles(), wish.worker());
              load();
              say("admin.saved");
            })
        .open();
  }

  private void bringBack(FormerAccount account, WorkersAndAccounts workers) {
    new AccountDialog(
            account,
            workers,
            wish -> {
              accounts.assign(account.id(), account.version(), here(), wish.roles(), wish.worker());
              load();
              say("admin.saved");
            })
        .open();
  }

  private void forget(FormerAccount account) {
    new AskDialog(
            getTranslation("admin.account.forget.title", account.displayName()),
            getTranslation("admin.account.forget.explain"),
            getTranslation("admin.account.forget"),
            () ->
                changed(
                    () -> formerAccounts.forget(account.id(), here()), "admin.account.forgotten"))
        .open();
  }

  private void link(Account account) {
    try {
      var link = origin.address(Doors.ACCESS + accounts.accessLink(account.id()));
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
