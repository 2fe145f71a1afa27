package ca.passerelle.signin;

import ca.passerelle.authority.Role;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.WorkerId;
import java.util.Optional;
import java.util.Set;

/** An account as an administrator describes it; its owner chooses the password. */
public record NewAccount(
    CommunityId community,
    Login login,
    String displayName,
    Optional<WorkerId> worker,
    Set<Role> roles) {
  public NewAccount {
    roles = Set.copyOf(roles);
  }
}
