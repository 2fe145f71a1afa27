package ca.passerelle.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;

/** The door of teams: a name and a password, or a passkey. */
@Route(value = "connexion", autoLayout = false)
@AnonymousAllowed
class SignInView extends Door implements BeforeEnterObserver {
  /** Query parameter: whose name stands there already. */
  static final String NAME = "nom";

  private final transient AuthenticationContext authentication;

  SignInView(AuthenticationContext authentication) {
    this.authentication = authentication;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getLocation().getQueryParameters();
    var inside = authentication.getAuthenticatedUser(Person.class);
    if (inside.isPresent() && asked.getParameters().isEmpty()) {
      event.forwardTo(Landing.home(inside.get()).substring(1));
      return;
    }
    show(
        "signin.title",
        explain("signin.subtitle"),
        answer(asked),
        form(asked),
        passkey(),
        forgotten());
  }

  private Div answer(QueryParameters asked) {
    var answer = new Div();
    if (asked.getParameters().containsKey(SignInAnswers.WRONG)) {
      answer.add(alert("signin.wrong"));
    } else {
      minutes(asked).ifPresent(minutes -> answer.add(alert("signin.wait", minutes)));
    }
    return answer;
  }

  private static Optional<Integer> minutes(QueryParameters asked) {
    return asked
        .getSingleParameter(SignInAnswers.WAIT)
        .filter(text -> text.matches("[0-9]{1,3}"))
        .map(Integer::valueOf);
  }

  /** A form of the browser's own, so that password managers know it. */
  private Form form(QueryParameters asked) {
    var name = new TextField(getTranslation("signin.login"));
    name.setAutofocus(true);
    asked.getSingleParameter(NAME).filter(Login::possible).ifPresent(name::setValue);
    name.setRequiredIndicatorVisible(false);
    Form.named(name, "username", "username webauthn");
    name.getElement().setAttribute("autocapitalize", "none");
    var password = new PasswordField(getTranslation("signin.password"));
    Form.named(password, "password", "current-password");
    var enter = mainAction(getTranslation("signin.enter"));
    return Form.posted(Doors.SIGN_IN, name, password, enter);
  }

  private Div passkey() {
    var or = new Span(getTranslation("signin.or"));
    or.addClassName("door-or");
    var passkey = new PasskeyButton(PasskeyButton.Ceremony.SIGN_IN, getLocale());
    var part = new Div(or, passkey);
    part.addClassName("door-passkey");
    return part;
  }

  private Paragraph forgotten() {
    var text = explain("signin.forgotten");
    text.addClassName("door-foot");
    return text;
  }
}
