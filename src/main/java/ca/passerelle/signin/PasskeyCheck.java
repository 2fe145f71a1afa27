package ca.passerelle.signin;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/**
 * Someone with a passkey. Wrong passwords do not stop it: nobody can lock a worker out by guessing.
 */
class PasskeyCheck implements AuthenticationManager {
  private final WebAuthnRelyingPartyOperations passkeys;
  private final AccountStore accounts;
  private final Usable usable;

  PasskeyCheck(WebAuthnRelyingPartyOperations passkeys, AccountStore accounts, Usable usable) {
    this.passkeys = passkeys;
    this.accounts = accounts;
    this.usable = usable;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    if (!(asked instanceof WebAuthnAuthenticationRequestToken token)) {
      throw new BadCredentialsException("Not a passkey");
    }
    return accounts
        .find(new Login(owner(token)))
        .filter(usable::now)
        .map(account -> accounts.person(account).authentication())
        .orElseThrow(() -> new BadCredentialsException("Not an account in use"));
  }

  private String owner(WebAuthnAuthenticationRequestToken token) {
    try {
      return passkeys.authenticate(token.getWebAuthnRequest()).getName();
    } catch (RuntimeException e) {
      // The library answers a forged or foreign key with exceptions of many kinds.
      throw new BadCredentialsException("Passkey refused", e);
    }
  }
}
