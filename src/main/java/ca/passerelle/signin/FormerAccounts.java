package ca.passerelle.signin;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who left a community, for its administrators: found again, to be brought back with {@link
 * Accounts#assign}, or forgotten.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class FormerAccounts {
  private final AccountStore store;
  private final Farewell farewell;
  private final Authority authority;

  FormerAccounts(AccountStore store, Farewell farewell, Authority authority) {
    this.store = store;
    this.farewell = farewell;
    this.authority = authority;
  }

  /**
   * Whoever was in {@code community} and has no role there any more, by name. What has become of
   * them elsewhere is not told.
   */
  @Transactional(readOnly = true)
  public List<FormerAccount> in(CommunityId community) {
    authority.require(Role.ADMINISTRATOR, community);
    return store.formerlyIn(community).stream().map(FormerAccount::of).toList();
  }

  /**
   * {@code community} knows the former account no longer. An account that no other community knows
   * either is deleted, with its password and passkeys; only its name to sign in with stays where
   * the access log mentions it.
   *
   * @throws AccountRefused when it is no former account of the community, or no longer
   */
  public void forget(AccountId id, CommunityId community) {
    authority.require(Role.ADMINISTRATOR, community);
    var account =
        store
            .hold(id)
            .filter(_ -> store.formerly(id, community))
            .orElseThrow(() -> new AccountRefused(AccountRefused.Why.CHANGED_MEANWHILE));
    store.forget(id, community);
    if (!store.known(id)) {
      farewell.to(account);
    }
  }
}
