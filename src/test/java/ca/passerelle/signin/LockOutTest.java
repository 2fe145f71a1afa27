package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** Guessing passwords becomes slow; whoever mistyped gets back in. */
@PasserelleTest
class LockOutTest {
  private static final String RIGHT = "quatre mots au hasard";

  @Autowired PasswordCheck door;
  @Autowired LockOut lockOut;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired AccountStore accounts;
  @Autowired PasswordEncoder encoder;
  @Autowired OneTimeAccess oneTime;
  @Autowired AccessLinks links;
  @Autowired MutableClock clock;

  private Account account;

  @BeforeEach
  void someone() {
    account =
        new Account(
            new AccountId(UUID.randomUUID()),
            0,
            new Login("essai-" + UUID.randomUUID().toString().substring(0, 8)),
            "Essai",
            Optional.empty(),
            Set.of(new Grant(Role.EDITOR, new CommunityId("quartier-demo"))),
            false,
            false);
    accounts.add(account, clock.instant());
    accounts.password(account.id(), String.valueOf(encoder.encode(RIGHT)));
  }

  @Test
  void theRightPasswordOpensWithCapitalsAndSpacesInTheNameForgiven() {
    var who = enter(" " + account.login().value().toUpperCase(Locale.ROOT) + " ", RIGHT);

    assertThat(who.getPrincipal()).isInstanceOf(Person.class);
    assertThat(who.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_EDITOR");
  }

  @Test
  void fiveWrongPasswordsMakeOneWaitEvenWithTheRightOneAndTheWaitEndsByItself() {
    fail(LockOut.FREE_ATTEMPTS);

    assertThatExceptionOfType(MustWait.class)
        .isThrownBy(() -> enter(account.login().value(), RIGHT))
        .satisfies(
            wait -> assertThat(wait.until()).isEqualTo(clock.instant().plus(LockOut.FIRST_WAIT)));

    clock.advance(LockOut.FIRST_WAIT);
    assertThat(enter(account.login().value(), RIGHT).isAuthenticated()).isTrue();
  }

  @Test
  void eachFurtherMistakeDoublesTheWaitUpToAnHour() {
    fail(LockOut.FREE_ATTEMPTS);
    for (var expected : Stream.of(2, 4, 8, 16, 32, 60, 60).map(Duration::ofMinutes).toList()) {
      clock.advance(LockOut.LONGEST_WAIT);
      fail(1);
      assertThatExceptionOfType(MustWait.class)
          .isThrownBy(() -> enter(account.login().value(), RIGHT))
          .satisfies(wait -> assertThat(wait.until()).isEqualTo(clock.instant().plus(expected)));
    }
  }

  @Test
  void theRightPasswordTakesTheCountBack() {
    fail(LockOut.FREE_ATTEMPTS - 1);
    enter(account.login().value(), RIGHT);
    fail(LockOut.FREE_ATTEMPTS - 1);

    assertThat(enter(account.login().value(), RIGHT).isAuthenticated()).isTrue();
  }

  @Test
  void aNameWithoutAnAccountIsAnsweredInTheSameWay() {
    for (int i = 0; i < LockOut.FREE_ATTEMPTS; i++) {
      assertThatExceptionOfType(BadCredentialsException.class)
          .isThrownBy(() -> enter("nobody-" + account.login(), "whatever it is"))
          .withMessage("Wrong name or password");
    }
    assertThatExceptionOfType(MustWait.class)
        .isThrownBy(() -> enter("nobody-" + account.login(), "whatever it is"));
  }

  @Test
  void guessesMadeAtOnceCountAsMany() throws Exception {
    try (var guessers = Executors.newFixedThreadPool(8)) {
      Callable<Boolean> guess =
          () -> {
            try {
              enter(account.login().value(), "wrong password!");
              return false;
            } catch (BadCredentialsException judged) {
              return true;
            } catch (RuntimeException refused) {
              return false;
            }
          };
      long judged = 0;
      for (var answer : guessers.invokeAll(Collections.nCopies(16, guess))) {
        judged += answer.get() ? 1 : 0;
      }
      assertThat(judged).isLessThanOrEqualTo(LockOut.FREE_ATTEMPTS);
    }
  }

  @Test
  void twoFirstAttemptsAtOnceCountAsTwo() {
    var name = "nobody-" + account.login();
    try (var other = Executors.newSingleThreadExecutor()) {
      JdbcClient overtaken = mock(JdbcClient.class, delegatesTo(jdbc));
      doAnswer(
              insert -> {
                other.submit(() -> lockOut.attempt(name)).get();
                return jdbc.sql(insert.getArgument(0));
              })
          .when(overtaken)
          .sql(startsWith("insert"));

      assertThat(new LockOut(overtaken, transaction, clock).attempt(name)).isEmpty();
    }
    for (int attempt = 2; attempt < LockOut.FREE_ATTEMPTS; attempt++) {
      assertThat(lockOut.attempt(name)).isEmpty();
    }
    assertThat(lockOut.attempt(name)).isPresent();
  }

  @Test
  void lookingWhoMustWaitDoesNotWaitForWhoeverIsAttempting() {
    fail(LockOut.FREE_ATTEMPTS);
    clock.advance(LockOut.FIRST_WAIT);

    try (var administrator = Executors.newSingleThreadExecutor()) {
      transaction.executeWithoutResult(_ -> {
        assertThat(lockOut.attempt(account.login().value())).isEmpty();
        assertThat(administrator.submit(() -> lockOut.lockedUntil(account.login())))
            .succeedsWithin(Duration.ofSeconds(30))
            .isEqualTo(Optional.empty());
      });
    }
  }

  @Test
  void aLinkFromTheAdministratorIsAWayBackAndWorksOnce() {
    fail(LockOut.FREE_ATTEMPTS);
    var link = links.toAccount(account.id()).value();

    assertThat(oneTime.owner(link)).isPresent();
    assertThat(oneTime.choosePassword(link, new NewPassword("un tout autre secret"))).isPresent();

    assertThat(enter(account.login().value(), "un tout autre secret").isAuthenticated()).isTrue();
    assertThat(oneTime.owner(link)).isEmpty();
    assertThat(oneTime.choosePassword(link, new NewPassword("encore un secret!"))).isEmpty();
  }

  @Test
  void aLinkIsWorthNothingAfterADay() {
    var link = links.toAccount(account.id()).value();
    clock.advance(AccessLinks.VALID);

    assertThat(oneTime.owner(link)).isEmpty();
    assertThat(oneTime.choosePassword(link, new NewPassword("trop tard, hélas"))).isEmpty();
  }

  @Test
  void whoeverWasPutAsideIsAnsweredAsIfThePasswordWereWrong() {
    accounts.locked(account.id(), true);

    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() -> enter(account.login().value(), RIGHT));
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      assertThatExceptionOfType(BadCredentialsException.class)
          .isThrownBy(() -> enter(account.login().value(), "wrong password!"));
    }
  }

  private Authentication enter(String name, String password) {
    return door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
  }
}
