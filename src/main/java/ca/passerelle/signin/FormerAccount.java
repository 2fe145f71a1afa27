package ca.passerelle.signin;

import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.WorkerId;
import java.util.Optional;

/** All that a community still knows of an account that left it. */
public record FormerAccount(
    AccountId id, long version, Login login, String displayName, Optional<WorkerId> worker) {
  static FormerAccount of(Account account) {
    return new FormerAccount(
        account.id(), account.version(), account.login(), account.displayName(), account.worker());
  }
}
