package ca.passerelle.signin;

import ca.passerelle.authority.Authority;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everyone who is signed in may do with the own account. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
class OwnAccount {
  private final AccountStore accounts;
  private final Passkeys passkeys;
  private final LockOut lockOut;
  private final PasswordEncoder encoder;
  private final Authority authority;

  OwnAccount(
      AccountStore accounts,
      Passkeys passkeys,
      LockOut lockOut,
      PasswordEncoder encoder,
      Authority authority) {
    this.accounts = accounts;
    this.passkeys = passkeys;
    this.lockOut = lockOut;
    this.encoder = encoder;
    this.authority = authority;
  }

  public Account account() {
    return accounts
        .find(authority.actor().account())
        .orElseThrow(() -> new AccessDeniedException("No account"));
  }

  public List<CredentialRecord> passkeys() {
    return passkeys.of(account().login());
  }

  public void removePasskey(Bytes id) {
    passkeys.remove(account().login(), id);
  }

  /**
   * Wrong guesses count as they do at the door: a tablet left open must not give the account away.
   *
   * @return the person as from now, or empty when {@code current} is wrong
   * @throws MustWait after too many wrong ones
   */
  @Transactional(noRollbackFor = MustWait.class)
  public Optional<Person> changePassword(String current, NewPassword password) {
    var account = account();
    lockOut
        .attempt(account.login().value())
        .ifPresent(until -> {
          throw new MustWait(until);
        });
    var hash = accounts.passwordHash(account.id());
    if (hash.isEmpty() || !encoder.matches(current, hash.get())) {
      return Optional.empty();
    }
    lockOut.forgive(account.login());
    accounts.password(account.id(), String.valueOf(encoder.encode(password.value())));
    return accounts.find(account.id()).map(accounts::person);
  }
}
