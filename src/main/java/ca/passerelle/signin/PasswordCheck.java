package ca.passerelle.signin;

import ca.passerelle.shared.Secret;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Name and password. An unknown name, an account put aside, one without a password and a wrong
 * password get the same answer after the same work.
 */
@Component
class PasswordCheck implements AuthenticationProvider {
  private final AccountStore accounts;
  private final Usable usable;
  private final LockOut lockOut;
  private final SourceThrottle sources;
  private final PasswordEncoder encoder;
  private final Supplier<String> nobodysHash;

  PasswordCheck(
      AccountStore accounts,
      Usable usable,
      LockOut lockOut,
      SourceThrottle sources,
      PasswordEncoder encoder) {
    this.accounts = accounts;
    this.usable = usable;
    this.lockOut = lockOut;
    this.sources = sources;
    this.encoder = encoder;
    // At the first sign-in, not at the start: it is slow on purpose.
    this.nobodysHash =
        SingletonSupplier.of(() -> String.valueOf(encoder.encode(Secret.random().value())));
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    var name = asked.getName();
    var password = asked.getCredentials() instanceof String text ? text : "";
    var source =
        asked.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    sources.lockedUntil(source).ifPresent(this::refuse);
    lockOut.attempt(name).ifPresent(this::refuse);
    var account =
        Login.possible(name)
            ? accounts.find(Login.typed(name)).filter(usable::now)
            : Optional.<Account>empty();
    var hash = account.flatMap(known -> accounts.passwordHash(known.id()));
    boolean right =
        encoder.matches(
            password.length() > NewPassword.MAX_LENGTH ? "" : password,
            hash.orElseGet(nobodysHash));
    if (!right || hash.isEmpty()) {
      sources.failed(source);
      throw new BadCredentialsException("Wrong name or password");
    }
    var person = account.orElseThrow();
    lockOut.forgive(person.login());
    strengthen(person, password, hash.get());
    return accounts.person(person).authentication();
  }

  /** What was kept by earlier, weaker rules is kept by today's from now on. */
  private void strengthen(Account person, String password, String hash) {
    if (encoder.upgradeEncoding(hash)) {
      accounts.rehashed(person.id(), hash, String.valueOf(encoder.encode(password)));
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }

  private void refuse(Instant until) {
    throw new MustWait(until);
  }
}
