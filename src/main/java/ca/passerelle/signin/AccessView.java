package ca.passerelle.signin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The way in for someone new, and the way back for someone who forgot: a one-time link. */
@Route(value = "acces/:token", autoLayout = false)
@AnonymousAllowed
class AccessView extends Door implements BeforeEnterObserver {
  private final transient OneTimeAccess access;
  private final transient Entrance entrance;

  AccessView(OneTimeAccess access, Entrance entrance) {
    this.access = access;
    this.entrance = entrance;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var token = event.getRouteParameters().get("token").orElse("");
    access.owner(token).ifPresentOrElse(owner -> choose(token, owner), this::dead);
  }

  private void choose(String token, Account owner) {
    var password = new NewPasswordFields(owner.login()::value);
    var save = mainAction(getTranslation("signin.save"));
    show(
        "signin.access.title",
        explain("signin.access.explain", owner.displayName(), owner.login()),
        Form.heard(
                () -> password.chosen().ifPresent(chosen -> enter(token, chosen)), password, save)
            .of(owner.login()));
  }

  private void enter(String token, NewPassword chosen) {
    access
        .choosePassword(token, chosen)
        .ifPresentOrElse(
            person -> {
              entrance.letIn(person);
              leaveFor(Landing.home(person));
            },
            this::dead);
  }

  private void dead() {
    show(
        "signin.link.dead.title",
        explain("signin.link.dead"),
        new Anchor(Doors.SIGN_IN, getTranslation("signin.link.to-door")));
  }
}
