package ca.passerelle.testsupport;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.authority.SignedIn;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/** Security contexts for tests that change who acts as they go. */
public final class Acting {
  private Acting() {}

  public static SecurityContext as(Actor actor) {
    var authorities =
        actor.grants().stream()
            .map(grant -> new SimpleGrantedAuthority("ROLE_" + grant.role()))
            .distinct()
            .toList();
    return new SecurityContextImpl(
        new TestingAuthenticationToken(new Someone(actor), null, authorities));
  }

  public static SecurityContext as(Role role, CommunityId community) {
    return as(
        new Actor(
            new AccountId(UUID.randomUUID()),
            Optional.empty(),
            "Essai",
            Set.of(new Grant(role, community))));
  }

  private record Someone(Actor actor) implements SignedIn {}
}
