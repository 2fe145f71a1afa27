package ca.passerelle.signin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.security.web.webauthn.api.CredentialRecord;

/** One's own account: passkeys, password, the way out. */
@Route(value = "compte", autoLayout = false)
@PermitAll
class OwnAccountView extends Door implements AfterNavigationObserver {
  private static final ZoneId ZONE = ZoneId.of("America/Toronto");

  private final transient OwnAccount own;
  private final transient Entrance entrance;
  private final transient AuthenticationContext authentication;
  private final transient Clock clock;
  private final Div passkeys = new Div();
  private final PasswordField current = new PasswordField();
  private final NewPasswordFields password = new NewPasswordFields(() -> "");
  private final Div answer = new Div();

  OwnAccountView(
      OwnAccount own, Entrance entrance, AuthenticationContext authentication, Clock clock) {
    this.own = own;
    this.entrance = entrance;
    this.authentication = authentication;
    this.clock = clock;
    current.setLabel(getTranslation("signin.password.current"));
    current.addValueChangeListener(_ -> current.setInvalid(false));
    Form.named(current, "current-password", "current-password");
    answer.getElement().setAttribute("role", "status");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var account = own.account();
    show(
        "signin.account",
        explain("signin.account.who", account.displayName(), account.login()),
        wayOn(),
        passkeyPart(),
        passwordPart(account.login()));
    listPasskeys();
  }

  private Div wayOn() {
    var on =
        authentication
            .getAuthenticatedUser(Person.class)
            .map(Landing::home)
            .filter(home -> !home.equals(Doors.OWN_ACCOUNT))
            .map(home -> new Anchor(home, getTranslation("signin.continue")));
    var out = new NativeButton(getTranslation("signin.out"), _ -> authentication.logout());
    out.addClassName("quiet");
    var row = new Div();
    row.addClassName("door-row");
    on.ifPresent(link -> {
      link.addClassName("main-action");
      row.add(link);
    });
    row.add(out);
    return row;
  }

  private Section passkeyPart() {
    var add = new PasskeyButton(PasskeyButton.Ceremony.REGISTER, getLocale());
    add.onRegistered(_ -> listPasskeys());
    return part("signin.passkeys", explain("signin.passkeys.explain"), passkeys, add);
  }

  private Section passwordPart(Login login) {
    var change = new NativeButton(getTranslation("signin.password.change"));
    change.addClassName("second-action");
    change.getElement().setAttribute("type", "submit");
    return part(
        "signin.password", Form.heard(this::change, current, password, change).of(login), answer);
  }

  private Section part(String titleKey, Component... content) {
    var part = new Section(new H2(getTranslation(titleKey)));
    part.addClassName("door-part");
    part.add(content);
    return part;
  }

  private void listPasskeys() {
    passkeys.removeAll();
    var known = own.passkeys();
    if (known.isEmpty()) {
      passkeys.add(explain("signin.passkeys.none"));
      return;
    }
    var list = new UnorderedList();
    list.addClassName("door-list");
    known.forEach(key -> list.add(item(key)));
    passkeys.add(list);
  }

  private ListItem item(CredentialRecord key) {
    var day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(getLocale())
            .format(key.getCreated().atZone(ZONE));
    var remove =
        new NativeButton(
            getTranslation("signin.passkey.remove"),
            _ -> {
              own.removePasskey(key.getCredentialId());
              listPasskeys();
            });
    remove.addClassName("quiet");
    remove.setAriaLabel(getTranslation("signin.passkey.remove.label", day));
    return new ListItem(
        new Span(key.getLabel()), new Span(getTranslation("signin.passkey.since", day)), remove);
  }

  private void change() {
    answer.removeAll();
    if (current.isEmpty()) {
      wrong(getTranslation("signin.password.current-missing"));
      return;
    }
    var chosen = password.chosen();
    if (chosen.isEmpty()) {
      return;
    }
    try {
      own.changePassword(current.getValue(), chosen.get())
          .ifPresentOrElse(
              person -> {
                entrance.letIn(person);
                current.clear();
                password.clear();
                answer.add(explain("signin.password.changed"));
              },
              () -> wrong(getTranslation("signin.password.current-wrong")));
    } catch (MustWait wait) {
      var left = Duration.between(clock.instant(), wait.until()).plusSeconds(59).toMinutes();
      wrong(getTranslation("signin.wait", Math.max(1, left)));
    }
  }

  private void wrong(String message) {
    current.setErrorMessage(message);
    current.setInvalid(true);
    current.focus();
  }
}
