package ca.passerelle.signin;

import ca.passerelle.privacy.AccessLog;
import org.springframework.stereotype.Component;

/** The end of an account that no community knows any more. */
@Component
class Farewell {
  private final AccountStore store;
  private final AccessLinks links;
  private final Passkeys passkeys;
  private final LockOut lockOut;
  private final AccessLog log;

  Farewell(
      AccountStore store, AccessLinks links, Passkeys passkeys, LockOut lockOut, AccessLog log) {
    this.store = store;
    this.links = links;
    this.passkeys = passkeys;
    this.lockOut = lockOut;
    this.log = log;
  }

  /**
   * Nobody gets rid of the trace of what they read by having their account forgotten; and a
   * demonstration account whose name nobody has would be made again at the next start.
   */
  void to(Account account) {
    links.withdraw(account.id());
    passkeys.removeAll(account.login());
    lockOut.forgive(account.login());
    if (account.demo() || log.mentions(account.id())) {
      store.strip(account.id());
    } else {
      store.remove(account.id());
    }
  }
}
