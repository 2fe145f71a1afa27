package ca.passerelle.signin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;
import java.util.function.Supplier;

/** A new password, typed twice. */
class NewPasswordFields extends Div {
  private final PasswordField first;
  private final PasswordField again;
  private final Supplier<String> login;

  NewPasswordFields(Supplier<String> login) {
    this.login = login;
    addClassName("door-form");
    first = new PasswordField(getTranslation("signin.password.new"));
    first.setHelperText(getTranslation("signin.password.help"));
    first.setMaxLength(NewPassword.MAX_LENGTH);
    Form.named(first, "new-password", "new-password");
    again = new PasswordField(getTranslation("signin.password.again"));
    again.setMaxLength(NewPassword.MAX_LENGTH);
    Form.named(again, "new-password-again", "new-password");
    first.addValueChangeListener(_ -> first.setInvalid(false));
    again.addValueChangeListener(_ -> again.setInvalid(false));
    add(first, again);
  }

  /** The password, when both are the same and good; otherwise the fields say what is missing. */
  Optional<NewPassword> chosen() {
    boolean good = NewPassword.good(first.getValue(), login.get());
    first.setErrorMessage(getTranslation("signin.password.weak"));
    first.setInvalid(!good);
    boolean same = first.getValue().equals(again.getValue());
    again.setErrorMessage(getTranslation("signin.password.differs"));
    again.setInvalid(good && !same);
    if (!good) {
      first.focus();
      return Optional.empty();
    }
    if (!same) {
      again.focus();
      return Optional.empty();
    }
    return Optional.of(new NewPassword(first.getValue()));
  }

  void clear() {
    first.clear();
    again.clear();
  }
}
