package ca.passerelle.adminscreens;

import ca.passerelle.signin.AccountLine;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Function;

/** Whether whoever has the account can come in, and with what. */
class AccountState extends Span {
  /**
   * @param moment a time in the words and the zone of the screen
   */
  AccountState(AccountLine line, Function<Instant, String> moment) {
    if (line.account().locked()) {
      say(getTranslation("admin.account.locked"), "state-off");
    } else if (line.waitsUntil().isPresent()) {
      say(
          getTranslation("admin.account.waits", moment.apply(line.waitsUntil().get())),
          "state-open");
    } else if (line.passkeys() > 0) {
      say(getTranslation("admin.account.with-passkey"), "state-well");
    } else if (line.password()) {
      say(getTranslation("admin.account.with-password"), "state-well");
    } else {
      say(getTranslation("admin.account.no-password"), "state-open");
    }
  }

  private void say(String words, String state) {
    setText(words);
    addClassName(state);
  }
}
