package ca.passerelle.signin;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How those who edit together are called: a history holds ids, and this says whose they are. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EDITOR')")
public class AccountNames {
  private final AccountStore accounts;
  private final Authority authority;

  AccountNames(AccountStore accounts, Authority authority) {
    this.accounts = accounts;
    this.authority = authority;
  }

  /** Of everybody who has a role in the community, or had one. */
  public Map<AccountId, String> in(CommunityId community) {
    authority.require(Role.EDITOR, community);
    var names = new HashMap<AccountId, String>();
    accounts.formerlyIn(community).forEach(it -> names.put(it.id(), it.displayName()));
    accounts.in(community).forEach(it -> names.put(it.id(), it.displayName()));
    return names;
  }
}
