package ca.passerelle.signin;

import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.community.Community;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Secret;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one may do with a one-time link, without being signed in: choose a password. */
@Service
@Transactional
class OneTimeAccess {
  private final AccountStore accounts;
  private final AccessLinks links;
  private final LockOut lockOut;
  private final Usable usable;
  private final Communities communities;
  private final PasswordEncoder encoder;
  private final Clock clock;

  OneTimeAccess(
      AccountStore accounts,
      AccessLinks links,
      LockOut lockOut,
      Usable usable,
      Communities communities,
      PasswordEncoder encoder,
      Clock clock) {
    this.accounts = accounts;
    this.links = links;
    this.lockOut = lockOut;
    this.usable = usable;
    this.communities = communities;
    this.encoder = encoder;
    this.clock = clock;
  }

  /** Whose link it is; empty when it is used, too old or unknown, or the account is put aside. */
  @Transactional(readOnly = true)
  public Optional<Account> owner(String token) {
    return links.account(token).flatMap(accounts::find).filter(usable::now);
  }

  /** Empty when the link was used meanwhile. */
  public Optional<Person> choosePassword(String token, NewPassword password) {
    var owner = owner(token);
    if (owner.isEmpty() || !links.use(token)) {
      return Optional.empty();
    }
    var account = owner.get();
    accounts.password(account.id(), encode(password));
    lockOut.forgive(account.login());
    return accounts.find(account.id()).map(accounts::person);
  }

  @Transactional(readOnly = true)
  public boolean opensFirst(String token) {
    return links.opensFirst(token);
  }

  /**
   * Makes the administrator of every community that has none.
   *
   * @return empty when the link was used meanwhile
   * @throws AccountRefused when the name is taken
   */
  public Optional<Person> firstAdministrator(
      String token, Login login, String displayName, NewPassword password) {
    if (accounts.find(login).isPresent()) {
      throw new AccountRefused(AccountRefused.Why.LOGIN_TAKEN);
    }
    var missing = withoutAdministrator();
    if (missing.isEmpty() || !links.opensFirst(token) || !links.use(token)) {
      return Optional.empty();
    }
    var grants =
        missing.stream()
            .flatMap(community ->
                Stream.of(Role.ADMINISTRATOR, Role.EDITOR).map(role -> new Grant(role, community)))
            .collect(Collectors.toUnmodifiableSet());
    var account =
        new Account(
            new AccountId(UUID.randomUUID()),
            0,
            login,
            displayName,
            Optional.empty(),
            grants,
            false,
            false);
    accounts.add(account, clock.instant());
    accounts.password(account.id(), encode(password));
    return accounts.find(account.id()).map(accounts::person);
  }

  /** A new link for the first administrator, if one is missing; those before stop working. */
  public Optional<Secret> firstLink() {
    links.withdrawFirst();
    return withoutAdministrator().isEmpty()
        ? Optional.empty()
        : Optional.of(links.toFirstAdministrator());
  }

  private List<CommunityId> withoutAdministrator() {
    return communities.all().stream()
        .map(Community::id)
        .filter(id -> accounts.administrators(id, usable.demonstration()) == 0)
        .toList();
  }

  private String encode(NewPassword password) {
    return String.valueOf(encoder.encode(password.value()));
  }
}
