package ca.passerelle.signin;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.WorkerId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Someone who signs in, with roles in communities. {@code locked} means put aside by an
 * administrator, until one takes it back.
 */
public record Account(
    AccountId id,
    long version,
    Login login,
    String displayName,
    Optional<WorkerId> worker,
    Set<Grant> grants,
    boolean demo,
    boolean locked) {
  public static final int DISPLAY_NAME_LENGTH = 80;

  public Account {
    displayName = displayName.strip();
    if (displayName.isEmpty() || displayName.length() > DISPLAY_NAME_LENGTH) {
      throw new IllegalArgumentException("A display name has 1 to 80 characters");
    }
    grants = Set.copyOf(grants);
  }

  public Set<CommunityId> communities() {
    return grants.stream().map(Grant::community).collect(Collectors.toUnmodifiableSet());
  }

  /** The roles held in {@code community}. */
  public Set<Role> roles(CommunityId community) {
    return grants.stream()
        .filter(grant -> grant.community().equals(community))
        .map(Grant::role)
        .collect(Collectors.toUnmodifiableSet());
  }

  Actor actor() {
    return new Actor(id, worker, displayName, grants);
  }
}
