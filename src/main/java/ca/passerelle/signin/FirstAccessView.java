package ca.passerelle.signin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Makes the first administrator, by the link that the console printed. */
@Route(value = "premier-acces/:token", autoLayout = false)
@AnonymousAllowed
class FirstAccessView extends Door implements BeforeEnterObserver {
  private final transient OneTimeAccess access;
  private final transient Entrance entrance;
  private final TextField displayName = new TextField();
  private final TextField login = new TextField();
  private final NewPasswordFields password = new NewPasswordFields(login::getValue);

  FirstAccessView(OneTimeAccess access, Entrance entrance) {
    this.access = access;
    this.entrance = entrance;
    displayName.setLabel(getTranslation("signin.display-name"));
    displayName.setMaxLength(Account.DISPLAY_NAME_LENGTH);
    displayName.addValueChangeListener(_ -> displayName.setInvalid(false));
    Form.named(displayName, "name", "name");
    login.setLabel(getTranslation("signin.login"));
    login.setHelperText(getTranslation("signin.login.help"));
    login.setMaxLength(Login.MAX_LENGTH);
    login.addValueChangeListener(_ -> login.setInvalid(false));
    Form.named(login, "username", "username");
    login.getElement().setAttribute("autocapitalize", "none");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var token = event.getRouteParameters().get("token").orElse("");
    if (access.opensFirst(token)) {
      var create = mainAction(getTranslation("signin.create"));
      show(
          "signin.first.title",
          explain("signin.first.explain"),
          Form.heard(() -> create(token), displayName, login, password, create));
    } else {
      dead();
    }
  }

  private void create(String token) {
    if (!complete()) {
      return;
    }
    var chosen = password.chosen();
    if (chosen.isEmpty()) {
      return;
    }
    try {
      access
          .firstAdministrator(
              token, Login.typed(login.getValue()), displayName.getValue(), chosen.get())
          .ifPresentOrElse(
              person -> {
                entrance.letIn(person);
                // There a passkey is offered, and the way on.
                leaveFor(Doors.OWN_ACCOUNT);
              },
              this::dead);
    } catch (AccountRefused taken) {
      wrong(login, "signin.login.taken");
    }
  }

  private boolean complete() {
    if (displayName.getValue().isBlank()) {
      return wrong(displayName, "signin.display-name.missing");
    }
    return Login.possible(login.getValue()) || wrong(login, "signin.login.invalid");
  }

  private boolean wrong(TextField field, String key) {
    field.setErrorMessage(getTranslation(key));
    field.setInvalid(true);
    field.focus();
    return false;
  }

  private void dead() {
    show(
        "signin.link.dead.title",
        explain("signin.link.dead.first"),
        new Anchor(Doors.SIGN_IN, getTranslation("signin.link.to-door")));
  }
}
