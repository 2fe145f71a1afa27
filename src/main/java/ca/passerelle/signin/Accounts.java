package ca.passerelle.signin;

import static java.util.Comparator.comparing;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.WorkerId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts as administrators manage them, each within the own communities. What touches the whole
 * account (a link to choose a password, putting it aside) asks for all of its communities:
 * otherwise one administrator could walk into another's neighbourhood with it.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Accounts {
  private final AccountStore store;
  private final Passkeys passkeys;
  private final AccessLinks links;
  private final LockOut lockOut;
  private final Usable usable;
  private final Outreach outreach;
  private final Authority authority;
  private final Clock clock;

  Accounts(
      AccountStore store,
      Passkeys passkeys,
      AccessLinks links,
      LockOut lockOut,
      Usable usable,
      Outreach outreach,
      Authority authority,
      Clock clock) {
    this.store = store;
    this.passkeys = passkeys;
    this.links = links;
    this.lockOut = lockOut;
    this.usable = usable;
    this.outreach = outreach;
    this.authority = authority;
    this.clock = clock;
  }

  /** Everyone with a role in {@code community}, by name. */
  @Transactional(readOnly = true)
  public List<AccountLine> in(CommunityId community) {
    var actor = authority.require(Role.ADMINISTRATOR, community);
    return store.in(community).stream().map(account -> line(account, actor)).toList();
  }

  /**
   * @throws AccountRefused when the name is taken, or role and worker do not fit
   */
  public Account create(NewAccount wish) {
    authority.require(Role.ADMINISTRATOR, wish.community());
    requireFitting(wish.community(), wish.roles(), wish.worker());
    if (store.find(wish.login()).isPresent()) {
      throw new AccountRefused(AccountRefused.Why.LOGIN_TAKEN);
    }
    var account =
        new Account(
            new AccountId(UUID.randomUUID()),
            0,
            wish.login(),
            wish.displayName(),
            wish.worker(),
            grants(wish.community(), wish.roles()),
            false,
            false);
    store.add(account, clock.instant());
    return account;
  }

  /**
   * Makes {@code roles} all the roles the account has in {@code community}; none takes it out.
   *
   * @param version of the account as it was read
   * @throws AccountRefused when it changed since, is the community's last administrator, or role
   *     and worker do not fit
   */
  public void assign(
      AccountId id,
      long version,
      CommunityId community,
      Set<Role> roles,
      Optional<WorkerId> worker) {
    authority.require(Role.ADMINISTRATOR, community);
    var account = known(id, community);
    if (account.version() != version) {
      throw new AccountRefused(AccountRefused.Why.CHANGED_MEANWHILE);
    }
    var kept = account.worker().filter(linked -> !belongs(linked, community));
    if (kept.isPresent() && roles.contains(Role.WORKER)) {
      throw new AccountRefused(AccountRefused.Why.WORKER_ELSEWHERE);
    }
    if (!roles.isEmpty()) {
      requireFitting(community, roles, worker);
    }
    if (account.roles(community).contains(Role.ADMINISTRATOR)
        && !roles.contains(Role.ADMINISTRATOR)) {
      requireAnother(account, Set.of(community));
    }
    store.assign(account, community, grants(community, roles), kept.isPresent() ? kept : worker);
  }

  /**
   * The secret part of a link, good once and for a day, by which the owner chooses a password.
   *
   * @throws AccountRefused when the account has roles elsewhere, or is put aside
   */
  public String accessLink(AccountId id) {
    var account = managed(id);
    if (account.locked()) {
      throw new AccountRefused(AccountRefused.Why.LOCKED);
    }
    return links.toAccount(id).value();
  }

  /** Puts the account aside: it cannot be used, and whoever uses it now is out. */
  public void lock(AccountId id) {
    var account = managed(id);
    requireAnother(account, authority.actor().communities(Role.ADMINISTRATOR));
    links.withdraw(id);
    store.locked(id, true);
  }

  /** Takes the account back, and forgets wrong passwords. */
  public void unlock(AccountId id) {
    var account = managed(id);
    lockOut.forgive(account.login());
    if (account.locked()) {
      store.locked(id, false);
    }
  }

  /** Held, so that two administrators at once do not undo each other's work. */
  private Account known(AccountId id, CommunityId community) {
    return store
        .hold(id)
        .filter(
            account -> account.communities().contains(community) || store.formerly(id, community))
        .orElseThrow(() -> new AccessDeniedException("Not your account"));
  }

  private Account managed(AccountId id) {
    var actor = authority.actor();
    var account =
        store
            .hold(id)
            .filter(found ->
                found.communities().stream()
                    .anyMatch(community -> actor.may(Role.ADMINISTRATOR, community)))
            .orElseThrow(() -> new AccessDeniedException("Not your account"));
    if (!manages(actor, account)) {
      throw new AccountRefused(AccountRefused.Why.ALSO_ELSEWHERE);
    }
    return account;
  }

  private static boolean manages(Actor actor, Account account) {
    return !account.communities().isEmpty()
        && account.communities().stream()
            .allMatch(community -> actor.may(Role.ADMINISTRATOR, community));
  }

  private AccountLine line(Account account, Actor actor) {
    return new AccountLine(
        account,
        store.passwordHash(account.id()).isPresent(),
        passkeys.of(account.login()).size(),
        lockOut.lockedUntil(account.login()),
        manages(actor, account));
  }

  private void requireFitting(CommunityId community, Set<Role> roles, Optional<WorkerId> worker) {
    if (roles.isEmpty()) {
      throw new AccountRefused(AccountRefused.Why.ROLE_MISSING);
    }
    if (worker.isPresent() && !belongs(worker.get(), community)) {
      throw new AccountRefused(AccountRefused.Why.WORKER_ELSEWHERE);
    }
    if (roles.contains(Role.WORKER) && worker.isEmpty()) {
      throw new AccountRefused(AccountRefused.Why.WORKER_MISSING);
    }
  }

  private boolean belongs(WorkerId worker, CommunityId community) {
    return outreach.worker(worker).filter(known -> known.community().equals(community)).isPresent();
  }

  private void requireAnother(Account account, Set<CommunityId> communities) {
    // Always in the same order, so that two administrators never wait for each other.
    for (var community : communities.stream().sorted(comparing(CommunityId::value)).toList()) {
      var counts = usable.now(account) && account.roles(community).contains(Role.ADMINISTRATOR);
      if (counts && store.holdAdministrators(community, usable.demonstration()) <= 1) {
        throw new AccountRefused(AccountRefused.Why.LAST_ADMINISTRATOR);
      }
    }
  }

  private static Set<Grant> grants(CommunityId community, Set<Role> roles) {
    return roles.stream()
        .map(role -> new Grant(role, community))
        .collect(Collectors.toUnmodifiableSet());
  }
}
