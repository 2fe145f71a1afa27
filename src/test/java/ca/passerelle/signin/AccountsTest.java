package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.privacy.AccessLog;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.signin.AccountRefused.Why;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** An administrator gives and takes roles, and only at home. */
@PasserelleTest
@Transactional
class AccountsTest {
  private static final CommunityId HERE = new CommunityId("quartier-demo");
  private static final CommunityId ELSEWHERE = new CommunityId("jonquiere");
  private static final WorkerId WORKER = new WorkerId("amina");

  @Autowired Accounts accounts;
  @Autowired FormerAccounts former;
  @Autowired AccountStore store;
  @Autowired AccessLog log;

  @BeforeEach
  void theAdministratorOfOneCommunityActs() {
    SecurityContextHolder.setContext(Acting.as(Role.ADMINISTRATOR, HERE));
  }

  @AfterEach
  void nobodyActs() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void anAccountIsMadeWithItsRolesAndWithoutAPassword() {
    var made = create("nouvelle", Optional.of(WORKER), Role.WORKER, Role.COORDINATOR);

    assertThat(accounts.in(HERE))
        .filteredOn(line -> line.account().id().equals(made.id()))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.password()).isFalse();
          assertThat(line.manageable()).isTrue();
          assertThat(line.account().roles(HERE))
              .containsExactlyInAnyOrder(Role.WORKER, Role.COORDINATOR);
        });
  }

  @Test
  void aNameIsGivenOnce() {
    create("unique-name", Optional.empty(), Role.EDITOR);
    refused(Why.LOGIN_TAKEN, () -> create("unique-name", Optional.empty(), Role.EDITOR));
  }

  @Test
  void whoeverTakesRequestsIsAWorkerOfThisCommunity() {
    refused(Why.WORKER_MISSING, () -> create("no-worker", Optional.empty(), Role.WORKER));
    refused(
        Why.WORKER_ELSEWHERE,
        () -> create("stranger", Optional.of(new WorkerId("personne-ici")), Role.WORKER));
    refused(Why.ROLE_MISSING, () -> create("nothing", Optional.empty()));
  }

  @Test
  void rolesAreReplacedAllAtOnceUnlessSomeoneWasFaster() {
    var made = create("change", Optional.empty(), Role.EDITOR);

    accounts.assign(made.id(), 0, HERE, Set.of(Role.COORDINATOR), Optional.empty());

    assertThat(store.find(made.id()).orElseThrow().roles(HERE)).containsExactly(Role.COORDINATOR);
    refused(
        Why.CHANGED_MEANWHILE,
        () -> accounts.assign(made.id(), 0, HERE, Set.of(Role.EDITOR), Optional.empty()));
  }

  @Test
  void noCommunityLosesItsLastAdministrator() {
    // The demonstration has one administrator of everything.
    var last =
        accounts.in(HERE).stream()
            .map(AccountLine::account)
            .filter(account -> account.roles(HERE).contains(Role.ADMINISTRATOR))
            .findFirst()
            .orElseThrow();

    refused(
        Why.LAST_ADMINISTRATOR,
        () ->
            accounts.assign(
                last.id(), last.version(), HERE, Set.of(Role.EDITOR), Optional.empty()));
  }

  @Test
  void whatTouchesTheWholeAccountNeedsAllItsCommunities() {
    var both =
        new Account(
            new AccountId(UUID.randomUUID()),
            0,
            new Login("in-both"),
            "Des deux côtés",
            Optional.empty(),
            Set.of(new Grant(Role.EDITOR, HERE), new Grant(Role.ADMINISTRATOR, ELSEWHERE)),
            false,
            false);
    store.add(both, Instant.EPOCH);

    refused(Why.ALSO_ELSEWHERE, () -> accounts.accessLink(both.id()));
    refused(Why.ALSO_ELSEWHERE, () -> accounts.lock(both.id()));
    accounts.assign(both.id(), 0, HERE, Set.of(), Optional.empty());
    assertThat(store.find(both.id()).orElseThrow().communities()).containsExactly(ELSEWHERE);
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> accounts.accessLink(both.id()));
  }

  @Test
  void anAccountPutAsideGetsNoLinkUntilItIsTakenBack() {
    var made = create("aside", Optional.empty(), Role.EDITOR);
    accounts.lock(made.id());

    refused(Why.LOCKED, () -> accounts.accessLink(made.id()));

    accounts.unlock(made.id());
    assertThat(accounts.accessLink(made.id())).hasSizeGreaterThan(40);
  }

  @Test
  void whoeverLostTheLastRoleHereCanBeBroughtBack() {
    var made = create("partie", Optional.empty(), Role.EDITOR);
    accounts.assign(made.id(), 0, HERE, Set.of(), Optional.empty());

    assertThat(accounts.in(HERE)).extracting(line -> line.account().id()).doesNotContain(made.id());
    assertThat(former.in(HERE)).extracting(FormerAccount::id).contains(made.id());

    accounts.assign(made.id(), 1, HERE, Set.of(Role.COORDINATOR), Optional.empty());

    assertThat(store.find(made.id()).orElseThrow().roles(HERE)).containsExactly(Role.COORDINATOR);
    assertThat(former.in(HERE)).extracting(FormerAccount::id).doesNotContain(made.id());
  }

  @Test
  void whoeverIsForgottenHereAndKnownNowhereElseIsGone() {
    var made = create("oubliee", Optional.empty(), Role.EDITOR);
    accounts.accessLink(made.id());
    accounts.assign(made.id(), 0, HERE, Set.of(), Optional.empty());

    former.forget(made.id(), HERE);

    assertThat(former.in(HERE)).extracting(FormerAccount::id).doesNotContain(made.id());
    assertThat(store.find(made.id())).isEmpty();
  }

  @Test
  void ofWhoeverReadRequestsTheNameToSignInWithOutlivesTheAccount() {
    var made = create("oubliee-lectrice", Optional.of(WORKER), Role.WORKER);
    store.password(made.id(), "{noop}un mot de passe");
    SecurityContextHolder.setContext(Acting.as(store.find(made.id()).orElseThrow().actor()));
    log.opened(HERE, new ContactRequestId(UUID.randomUUID()));
    SecurityContextHolder.setContext(Acting.as(Role.ADMINISTRATOR, HERE));
    accounts.assign(made.id(), 1, HERE, Set.of(), Optional.of(WORKER));

    former.forget(made.id(), HERE);

    var left = store.find(made.id()).orElseThrow();
    assertThat(left.login()).isEqualTo(made.login());
    assertThat(left.displayName()).isEqualTo("oubliee-lectrice");
    assertThat(left.worker()).isEmpty();
    assertThat(left.grants()).isEmpty();
    assertThat(left.locked()).isTrue();
    assertThat(store.passwordHash(made.id())).isEmpty();
    assertThat(former.in(HERE)).extracting(FormerAccount::id).doesNotContain(made.id());
    refused(Why.LOGIN_TAKEN, () -> create("oubliee-lectrice", Optional.empty(), Role.EDITOR));
  }

  @Test
  void whoeverIsForgottenHereKeepsWhatTheyAreElsewhere() {
    var made = create("oubliee-ici", Optional.empty(), Role.EDITOR);
    store.assign(made, ELSEWHERE, Set.of(new Grant(Role.EDITOR, ELSEWHERE)), Optional.empty());
    accounts.assign(made.id(), 1, HERE, Set.of(), Optional.empty());

    former.forget(made.id(), HERE);

    assertThat(former.in(HERE)).extracting(FormerAccount::id).doesNotContain(made.id());
    assertThat(store.find(made.id()).orElseThrow().roles(ELSEWHERE)).containsExactly(Role.EDITOR);
  }

  @Test
  void nobodyIsForgottenWhoStillHasARoleHereOrNeverHad() {
    var made = create("pas-oubliee", Optional.empty(), Role.EDITOR);
    refused(Why.CHANGED_MEANWHILE, () -> former.forget(made.id(), HERE));
    accounts.assign(made.id(), 0, HERE, Set.of(), Optional.empty());

    SecurityContextHolder.setContext(Acting.as(Role.ADMINISTRATOR, ELSEWHERE));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> former.forget(made.id(), HERE));
    refused(Why.CHANGED_MEANWHILE, () -> former.forget(made.id(), ELSEWHERE));
    assertThat(store.find(made.id())).isPresent();
  }

  @Test
  void onlyWhereSomeoneWasAreTheyBroughtBack() {
    var made = create("partie-ailleurs", Optional.empty(), Role.EDITOR);
    accounts.assign(made.id(), 0, HERE, Set.of(), Optional.empty());
    SecurityContextHolder.setContext(Acting.as(Role.ADMINISTRATOR, ELSEWHERE));

    assertThat(former.in(ELSEWHERE)).isEmpty();
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> former.in(HERE));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(
            () -> accounts.assign(made.id(), 1, ELSEWHERE, Set.of(Role.EDITOR), Optional.empty()));
  }

  @Test
  void nothingIsSeenOrDoneElsewhere() {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.in(ELSEWHERE));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() ->
            accounts.create(
                new NewAccount(
                    ELSEWHERE,
                    new Login("spy"),
                    "Espion",
                    Optional.empty(),
                    Set.of(Role.ADMINISTRATOR))));
    SecurityContextHolder.setContext(
        Acting.as(
            new Actor(
                new AccountId(UUID.randomUUID()),
                Optional.empty(),
                "Ailleurs",
                Set.of(new Grant(Role.ADMINISTRATOR, ELSEWHERE)))));
    var here = store.in(HERE).getFirst();
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() ->
            accounts.assign(
                here.id(), here.version(), ELSEWHERE, Set.of(Role.EDITOR), Optional.empty()));
  }

  private Account create(String login, Optional<WorkerId> worker, Role... roles) {
    return accounts.create(
        new NewAccount(HERE, new Login(login), "Quelqu’un", worker, Set.of(roles)));
  }

  private static void refused(Why why, ThrowableAssert.ThrowingCallable wish) {
    assertThatExceptionOfType(AccountRefused.class)
        .isThrownBy(wish)
        .satisfies(refusal -> assertThat(refusal.why()).isEqualTo(why));
  }
}
