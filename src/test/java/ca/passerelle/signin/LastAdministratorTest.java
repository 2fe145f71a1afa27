package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.TestDatabase;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** A community never ends up without anyone to administer it. */
@PasserelleTest
class LastAdministratorTest {
  @Autowired Accounts accounts;
  @Autowired AccountStore store;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  private final CommunityId here =
      new CommunityId("quelque-part-" + UUID.randomUUID().toString().substring(0, 8));
  private Account first;
  private Account second;

  @BeforeEach
  void twoAdministrators() {
    first = administrator();
    second = administrator();
    act();
  }

  @AfterEach
  void nobodyActs() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void oneMayGoAndTheOtherMustStay() {
    accounts.lock(first.id());

    refused(() -> accounts.lock(second.id()));
    refused(() ->
        accounts.assign(
            second.id(), second.version(), here, Set.of(Role.EDITOR), Optional.empty()));

    accounts.unlock(first.id());
    accounts.assign(second.id(), second.version(), here, Set.of(), Optional.empty());
    assertThat(store.administrators(here, true)).isEqualTo(1);
  }

  @Test
  @Timeout(30)
  void twoWhoPutEachOtherAsideAtOnceDoNotBothSucceed() {
    try (var other = Executors.newSingleThreadExecutor()) {
      var waiting =
          transaction.execute(_ -> {
            accounts.lock(first.id());
            var late =
                other.submit(() -> {
                  act();
                  accounts.lock(second.id());
                });
            // It has to wait for this transaction: otherwise it would count one administrator too
            // many.
            while (!TestDatabase.someoneIsHeldUp(jdbc) && !late.isDone()) {
              Thread.onSpinWait();
            }
            assertThat(late).isNotDone();
            return late;
          });
      assertThat(waiting).isNotNull();
      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(waiting::get)
          .withCauseInstanceOf(AccountRefused.class);
    }
    assertThat(store.administrators(here, true)).isEqualTo(1);
  }

  private Account administrator() {
    var account =
        new Account(
            new AccountId(UUID.randomUUID()),
            0,
            new Login("admin-" + UUID.randomUUID().toString().substring(0, 8)),
            "Quelqu’un",
            Optional.empty(),
            Set.of(new Grant(Role.ADMINISTRATOR, here)),
            false,
            false);
    store.add(account, Instant.EPOCH);
    return account;
  }

  private void act() {
    SecurityContextHolder.setContext(Acting.as(Role.ADMINISTRATOR, here));
  }

  private static void refused(Runnable wish) {
    assertThatExceptionOfType(AccountRefused.class)
        .isThrownBy(wish::run)
        .satisfies(
            refusal -> assertThat(refusal.why()).isEqualTo(AccountRefused.Why.LAST_ADMINISTRATOR));
  }
}
