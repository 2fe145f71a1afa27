package ca.passerelle.authority;

import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.WorkerId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The person signed in, as services know them. */
public record Actor(
    AccountId account, Optional<WorkerId> worker, String displayName, Set<Grant> grants) {
  public Actor {
    grants = Set.copyOf(grants);
  }

  public boolean may(Role role, CommunityId community) {
    return grants.contains(new Grant(role, community));
  }

  /** The communities in which this person holds {@code role}. */
  public Set<CommunityId> communities(Role role) {
    return grants.stream()
        .filter(grant -> grant.role() == role)
        .map(Grant::community)
        .collect(Collectors.toUnmodifiableSet());
  }
}
