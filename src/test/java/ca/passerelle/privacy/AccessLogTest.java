package ca.passerelle.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.privacy.AccessLog.Access;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Who opened what when is written down, and read by the community's administrators only. */
@PasserelleTest
class AccessLogTest {
  private static final CommunityId HERE = new CommunityId("quartier-demo");
  private static final CommunityId ELSEWHERE = new CommunityId("jonquiere");
  @Autowired private AccessLog log;
  @Autowired private MutableClock clock;
  @Autowired private TransactionTemplate transaction;
  private final ContactRequestId request = new ContactRequestId(UUID.randomUUID());
  private final AccountId amina = new AccountId(UUID.randomUUID());

  @AfterEach
  void nobodyActs() {
    SecurityContextHolder.clearContext();
  }

  private void opens(AccountId account, Optional<WorkerId> worker) {
    SecurityContextHolder.setContext(
        Acting.as(new Actor(account, worker, "Essai", Set.of(new Grant(Role.WORKER, HERE)))));
    log.opened(HERE, request);
  }

  private List<Access> readBy(Role role, CommunityId of) {
    SecurityContextHolder.setContext(Acting.as(role, of));
    return log.of(HERE, request);
  }

  @Test
  void eachOpeningIsThereOldestFirstWithAccountAndWorker() {
    var worker = new WorkerId("amina");
    opens(amina, Optional.of(worker));
    clock.advance(Duration.ofMinutes(3));
    var someone = new AccountId(UUID.randomUUID());
    opens(someone, Optional.empty());

    assertThat(readBy(Role.ADMINISTRATOR, HERE))
        .containsExactly(
            new Access(MutableClock.START, amina, Optional.of(worker)),
            new Access(MutableClock.START.plus(Duration.ofMinutes(3)), someone, Optional.empty()));
  }

  @Test
  void openingTwiceIsTwoOpenings() {
    opens(amina, Optional.empty());
    opens(amina, Optional.empty());
    assertThat(readBy(Role.ADMINISTRATOR, HERE)).hasSize(2);
  }

  @Test
  void anotherRequestsOpeningsAreAnother() {
    opens(amina, Optional.empty());
    SecurityContextHolder.setContext(Acting.as(Role.ADMINISTRATOR, HERE));
    assertThat(log.of(HERE, new ContactRequestId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void whatIsRolledBackWasNotShownAndIsNotThere() {
    transaction.executeWithoutResult(status -> {
      opens(amina, Optional.empty());
      status.setRollbackOnly();
    });
    assertThat(readBy(Role.ADMINISTRATOR, HERE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void nobodyElseReadsIt(Role role) {
    assertThatThrownBy(() -> readBy(role, HERE)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void norAnAdministratorOfAnotherCommunityNorWhoIsNotSignedIn() {
    assertThatThrownBy(() -> readBy(Role.ADMINISTRATOR, ELSEWHERE))
        .isInstanceOf(AccessDeniedException.class);
    SecurityContextHolder.clearContext();
    assertThatThrownBy(() -> log.of(HERE, request))
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    assertThatThrownBy(() -> log.opened(HERE, request))
        .as("nobody opens anything unseen")
        .isInstanceOf(AccessDeniedException.class);
  }
}
