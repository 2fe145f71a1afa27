package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.passerelle.authority.Role;
import ca.passerelle.testsupport.Acting;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.password.PasswordEncoder;

/** One chooses a password by a link of an administrator, and another one by knowing the first. */
@PasserelleTest
class ChooseAPasswordTest {
  private static final NewPassword OTHER = new NewPassword("un tout autre secret");

  @Autowired AccountStore accounts;
  @Autowired AccessLinks links;
  @Autowired OneTimeAccess access;
  @Autowired OwnAccount own;
  @Autowired Accounts administration;
  @Autowired LockOut lockOut;
  @Autowired PasswordEncoder encoder;
  @Autowired JdbcClient jdbc;
  @Autowired MutableClock clock;

  private People people;
  private Account someone;

  @BeforeEach
  void someone() {
    people = new People(accounts, encoder);
    someone = people.someone(Role.EDITOR);
  }

  @AfterEach
  void nobodyActs() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void theLinkNamesItsOwnerAndMakesThePasswordTheirs() {
    var newcomer = people.newcomer(Role.EDITOR);
    var link = links.toAccount(newcomer.id()).value();

    assertThat(access.owner(link)).map(Account::login).contains(newcomer.login());
    var person = access.choosePassword(link, OTHER).orElseThrow();

    assertThat(person.login()).isEqualTo(newcomer.login().value());
    assertThat(opens(newcomer, OTHER.value())).isTrue();
  }

  @Test
  void lookingAtTheLinkDoesNotUseItUp() {
    var link = links.toAccount(someone.id()).value();
    access.owner(link);
    access.owner(link);

    assertThat(access.choosePassword(link, OTHER)).isPresent();
  }

  @Test
  void aNewLinkMakesTheOneBeforeWorthless() {
    var lost = links.toAccount(someone.id()).value();
    var found = links.toAccount(someone.id()).value();

    assertThat(access.choosePassword(lost, OTHER)).isEmpty();
    assertThat(access.choosePassword(found, OTHER)).isPresent();
  }

  @Test
  void oneLinkOfManyUsedAtOnceIsUsedByOne() throws Exception {
    var link = links.toAccount(someone.id()).value();
    try (var hands = Executors.newFixedThreadPool(4)) {
      Callable<Boolean> use = () -> access.choosePassword(link, OTHER).isPresent();
      long used = 0;
      for (var answer : hands.invokeAll(Stream.generate(() -> use).limit(4).toList())) {
        used += answer.get() ? 1 : 0;
      }
      assertThat(used).isEqualTo(1);
    }
  }

  @Test
  void puttingAnAccountAsideTakesItsLinkBack() {
    var link = links.toAccount(someone.id()).value();
    as(Role.ADMINISTRATOR);
    administration.lock(someone.id());

    assertThat(access.owner(link)).isEmpty();
    administration.unlock(someone.id());
    assertThat(access.choosePassword(link, OTHER)).as("nor does it come back").isEmpty();
  }

  @Test
  void theDatabaseHoldsOnlyAHashOfTheLink() {
    var link = links.toAccount(someone.id()).value();

    assertThat(jdbc.sql("select token_hash from access_link").query(String.class).list())
        .isNotEmpty()
        .doesNotContain(link);
  }

  @Test
  void theFirstPasswordMustBeKnownToChooseASecond() {
    comesIn(someone);

    assertThat(own.changePassword("pas le bon mot", OTHER)).isEmpty();
    assertThat(opens(someone, People.PASSWORD)).isTrue();

    assertThat(own.changePassword(People.PASSWORD, OTHER)).isPresent();
    assertThat(opens(someone, OTHER.value())).isTrue();
    assertThat(opens(someone, People.PASSWORD)).isFalse();
  }

  @Test
  void afterTheChangeThisSessionGoesOnAndTheOthersDoNot() {
    comesIn(someone);
    var elsewhere = accounts.person(someone);

    var here = own.changePassword(People.PASSWORD, OTHER).orElseThrow();

    assertThat(accounts.epoch(someone.id()))
        .isEqualTo(here.epoch())
        .isNotEqualTo(elsewhere.epoch());
    assertThat(accounts.unchanged(someone.id(), elsewhere.version())).isFalse();
  }

  @Test
  void aTabletLeftOpenDoesNotLetOneGuessThePassword() {
    comesIn(someone);
    for (int guess = 0; guess < LockOut.FREE_ATTEMPTS; guess++) {
      assertThat(own.changePassword("pas le bon mot " + guess, OTHER)).isEmpty();
    }

    assertThatExceptionOfType(MustWait.class)
        .isThrownBy(() -> own.changePassword(People.PASSWORD, OTHER))
        .satisfies(
            wait -> assertThat(wait.until()).isEqualTo(clock.instant().plus(LockOut.FIRST_WAIT)));

    clock.advance(LockOut.FIRST_WAIT);
    assertThat(own.changePassword(People.PASSWORD, OTHER)).isPresent();
    assertThat(lockOut.lockedUntil(someone.login())).isEmpty();
  }

  @Test
  void anAdministratorEndsTheWaitOfSomeoneWhoMistyped() {
    for (int guess = 0; guess < LockOut.FREE_ATTEMPTS; guess++) {
      lockOut.attempt(someone.login().value());
    }
    assertThat(lockOut.lockedUntil(someone.login())).isPresent();
    as(Role.ADMINISTRATOR);

    administration.unlock(someone.id());

    assertThat(lockOut.lockedUntil(someone.login())).isEmpty();
  }

  @Test
  void whoeverIsNotInHasNoAccountOfTheirOwn() {
    assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
        .isThrownBy(() -> own.account());
    SecurityContextHolder.setContext(Acting.as(Role.EDITOR, People.HERE));
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> own.account());
  }

  private boolean opens(Account account, String password) {
    return encoder.matches(password, accounts.passwordHash(account.id()).orElseThrow());
  }

  private void comesIn(Account account) {
    SecurityContextHolder.setContext(
        new SecurityContextImpl(accounts.person(account).authentication()));
  }

  private static void as(Role role) {
    SecurityContextHolder.setContext(Acting.as(role, People.HERE));
  }
}
