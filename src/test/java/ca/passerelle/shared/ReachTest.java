package ca.passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A telephone or an address someone types is one, or is refused; it never shows in a log. */
class ReachTest {
  @ParameterizedTest
  @CsvSource({
    "514-555-0134, +15145550134",
    "(514) 555-0134, +15145550134",
    "1 514 555 0134, +15145550134",
    "+1 514 555-0134, +15145550134",
    "+33 1 42 68 53 00, +33142685300",
  })
  void aNumberIsUnderstoodHoweverItIsTyped(String typed, String e164) {
    assertThat(PhoneNumber.typed(typed)).map(PhoneNumber::e164).contains(e164);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "555", "514-555-013", "000-000-0000", "abc", "911", "+1 999 999 99999"})
  void whatIsNoNumberIsRefused(String typed) {
    assertThat(PhoneNumber.typed(typed)).isEmpty();
  }

  @Test
  void aTextOfAnyLengthIsRefusedAtOnce() {
    assertThat(PhoneNumber.typed("5".repeat(100_000))).isEmpty();
    assertThat(EmailAddress.typed("a".repeat(100_000) + "@b.ca")).isEmpty();
  }

  @Test
  void onlyAnExistingNumberCanBeHeld() {
    assertThatThrownBy(() -> new PhoneNumber("+10000000000"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("000");
  }

  @Test
  void aNumberShowsItsEndOnly() {
    var number = new PhoneNumber("+15145550134");
    assertThat(number).hasToString("•••• 0134");
    assertThat(number.national()).isEqualTo("(514) 555-0134");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@b.ca", "marie.tremblay+aide@exemple.qc.ca", "x_y@sub.domain.org"})
  void anAddressIsTaken(String typed) {
    assertThat(EmailAddress.typed(" " + typed + " ")).map(EmailAddress::value).contains(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a@",
        "@b.ca",
        "a@b",
        "a b@c.ca",
        "a@b..ca",
        "a@-b.ca",
        ".a@b.ca",
        "a@b.c",
        "<a@b.ca>"
      })
  void whatIsNoAddressIsRefused(String typed) {
    assertThat(EmailAddress.typed(typed)).isEmpty();
  }

  @Test
  void anAddressShowsTwoLettersOnly() {
    assertThat(new EmailAddress("marie@exemple.ca")).hasToString("m•••@e•••");
  }
}
