package ca.passerelle.testsupport;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.Grant;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.WorkerId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** Reads {@link WithActor}. */
class ActorContext implements WithSecurityContextFactory<WithActor> {
  @Override
  public SecurityContext createSecurityContext(WithActor who) {
    var worker = Optional.of(who.worker()).filter(id -> !id.isEmpty()).map(id -> new WorkerId(id));
    var account =
        UUID.nameUUIDFromBytes((who.displayName() + who.worker()).getBytes(StandardCharsets.UTF_8));
    var community = new CommunityId(who.community());
    var grants =
        Stream.of(who.role())
            .map(role -> new Grant(role, community))
            .collect(Collectors.toUnmodifiableSet());
    return Acting.as(new Actor(new AccountId(account), worker, who.displayName(), grants));
  }
}
