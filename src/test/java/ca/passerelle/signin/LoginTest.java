package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name one types at the door. */
class LoginTest {
  @ParameterizedTest
  @CsvSource({"Amina, amina", "'  jean-marc ', jean-marc", "LÉA, ''", "a.b+c@d.ca, a.b+c@d.ca"})
  void capitalsAndSpacesAroundAreForgivenAndNothingElse(String typed, String login) {
    assertThat(Login.possible(typed)).isEqualTo(!login.isEmpty());
    if (!login.isEmpty()) {
      assertThat(Login.typed(typed)).hasToString(login);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ab", "-abc", ".abc", "deux mots", "léa", "a'b'c", "abc\n", "abc\u0000def"})
  void whatIsNoNameIsRefusedWithoutBeingRepeated(String typed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Login(typed))
        .withMessage("Not a name to sign in with");
  }

  @Test
  void itIsAtMostSixtyFourCharactersLong() {
    assertThat(Login.possible("a".repeat(Login.MAX_LENGTH))).isTrue();
    assertThat(Login.possible("a".repeat(Login.MAX_LENGTH + 1))).isFalse();
  }

  @Test
  void anAccountShowsANameAndNotABlank() {
    assertThatIllegalArgumentException().isThrownBy(() -> renamed("   "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> renamed("x".repeat(Account.DISPLAY_NAME_LENGTH + 1)));
    assertThat(renamed("  Léa  ").displayName()).isEqualTo("Léa");
  }

  private static Account renamed(String displayName) {
    var account = People.account(false);
    return new Account(
        account.id(),
        0,
        account.login(),
        displayName,
        account.worker(),
        account.grants(),
        false,
        false);
  }
}
