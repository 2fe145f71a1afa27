package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ca.passerelle.authority.Role;
import ca.passerelle.testsupport.PasserelleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** Passwords are kept so that a stolen database is of little use, and get better with time. */
@PasserelleTest
@Transactional
class KeepPasswordsTest {
  @Autowired AccountStore accounts;
  @Autowired PasswordEncoder encoder;
  @Autowired PasswordCheck door;

  private People people;

  @BeforeEach
  void people() {
    people = new People(accounts, encoder);
  }

  @Test
  void theyAreHashedByArgon2idWithNineteenMebibytesAndTwoPasses() {
    var hash = accounts.passwordHash(people.someone(Role.EDITOR).id()).orElseThrow();

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(People.PASSWORD);
  }

  @Test
  void theSamePasswordOfTwoPeopleLooksDifferent() {
    assertThat(accounts.passwordHash(people.someone(Role.EDITOR).id()))
        .isNotEqualTo(accounts.passwordHash(people.someone(Role.EDITOR).id()));
  }

  @Test
  void oneKeptByWeakerRulesIsKeptByTodaysAfterTheNextSignIn() {
    var someone = people.newcomer(Role.EDITOR);
    var weak = String.valueOf(new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode("mot d'hier"));
    accounts.password(someone.id(), weak);
    var before = people.again(someone);

    assertThat(enter(someone, "mot d'hier")).isTrue();

    assertThat(accounts.passwordHash(someone.id()).orElseThrow())
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(enter(someone, "mot d'hier")).isTrue();
    assertThat(people.again(someone).version())
        .as("nobody who is in is put out by that")
        .isEqualTo(before.version());
  }

  @Test
  void aWrongGuessLeavesTheWeakerHashAlone() {
    var someone = people.newcomer(Role.EDITOR);
    var weak = String.valueOf(new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode("mot d'hier"));
    accounts.password(someone.id(), weak);

    assertThat(enter(someone, "autre chose")).isFalse();

    assertThat(accounts.passwordHash(someone.id())).contains(weak);
  }

  @Test
  void aPasswordChosenMeanwhileIsNotOverwrittenByTheOldOne() {
    var someone = people.someone(Role.EDITOR);
    var chosen = accounts.passwordHash(someone.id()).orElseThrow();

    accounts.rehashed(someone.id(), "what it was before", "a better hash of the old one");

    assertThat(accounts.passwordHash(someone.id())).contains(chosen);
  }

  @Test
  void someoneWithoutAPasswordDoesNotComeInWithAnEmptyOne() {
    assertThat(enter(people.newcomer(Role.EDITOR), "")).isFalse();
  }

  @Test
  void aTextLongerThanAnyPasswordIsNotEvenHashed() {
    var someone = people.newcomer(Role.EDITOR);
    var longest = "abcdef".repeat(NewPassword.MAX_LENGTH).substring(0, NewPassword.MAX_LENGTH);
    accounts.password(someone.id(), String.valueOf(encoder.encode(longest)));
    assertThat(enter(someone, longest)).isTrue();

    accounts.password(someone.id(), String.valueOf(encoder.encode(longest + "x")));

    assertThat(enter(someone, longest + "x")).as("though it is the right one").isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "quatre mots au hasard, lea, true",
    "douze signes, lea, true",
    "onze signes, lea, false",
    "aaaaaaaaaaaaaaaa, lea, false",
    "abababababababab, lea, false",
    "lea-lea-lea-lea, lea-lea-lea, false",
    "LEA-LEA-LEA-1234, lea-lea-lea, false",
    "lea et douze autres signes, lea, true",
    "quatre mots au hasard, '', true"
  })
  void aGoodPasswordIsLongVariedAndNotJustTheName(String text, String login, boolean good) {
    assertThat(NewPassword.good(text, login)).isEqualTo(good);
  }

  @Test
  void aPasswordShowsItselfToNobody() {
    assertThat(new NewPassword(People.PASSWORD).toString()).doesNotContain("hasard");
    assertThatIllegalArgumentException().isThrownBy(() -> new NewPassword("court"));
    assertThatIllegalArgumentException().isThrownBy(() -> new NewPassword("x".repeat(40)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NewPassword("abcdef".repeat(40)))
        .withMessageNotContaining("abcdef");
  }

  private boolean enter(Account account, String password) {
    var asked =
        UsernamePasswordAuthenticationToken.unauthenticated(account.login().value(), password);
    try {
      return door.authenticate(asked).isAuthenticated();
    } catch (BadCredentialsException refused) {
      return false;
    }
  }
}
