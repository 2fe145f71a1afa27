package ca.passerelle.signin;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.SignedIn;
import ca.passerelle.shared.AccountId;
import java.security.Principal;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session: an account as it was at {@code version}, under its {@code epoch}th
 * password. Holds no password.
 */
record Person(Actor actor, String login, long version, long epoch)
    implements SignedIn, UserDetails, Principal {
  Authentication authentication() {
    return UsernamePasswordAuthenticationToken.authenticated(this, null, getAuthorities());
  }

  AccountId account() {
    return actor.account();
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.copyOf(
        actor.grants().stream()
            .map(grant -> new SimpleGrantedAuthority("ROLE_" + grant.role()))
            .distinct()
            .toList());
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public String getUsername() {
    return login;
  }

  @Override
  public String getName() {
    return login;
  }

  @Override
  public String toString() {
    return login;
  }
}
