package ca.passerelle.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code has one spelling, and does not show itself. */
class FollowUpCodeTest {
  @ParameterizedTest
  @ValueSource(strings = {"0-0-0-0-0000", "127-127-127-127-9999", "12-88-3-101-4827"})
  void aCodeInCanonicalForm(String text) {
    assertThat(new FollowUpCode(text)).hasToString("FollowUpCode[•••]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "128-0-0-0-0000",
        "00-0-0-0-0000",
        "1-2-3-0000",
        "1-2-3-4-5-0000",
        "1-2-3-4-000",
        "1-2-3-4-00000",
        "1 2 3 4 0000",
        "a-2-3-4-0000",
        "1-2-3-4-0000 ",
        "١-2-3-4-0000"
      })
  void anythingElseIsNoCode(String text) {
    assertThatThrownBy(() -> new FollowUpCode(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
