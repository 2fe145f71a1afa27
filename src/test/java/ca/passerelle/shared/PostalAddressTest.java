package ca.passerelle.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address as on an envelope, with what is known of it. */
class PostalAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31, rue Inventée | porte 2 | Essai | Q0Q 1B2 | 31, rue Inventée, porte 2, Essai, Q0Q 1B2",
        "31, rue Inventée | | Essai | Q0Q 1B2 | 31, rue Inventée, Essai, Q0Q 1B2",
        "31, rue Inventée | | Essai | | 31, rue Inventée, Essai",
      })
  void onOneLine(String street, String door, String city, String code, String line) {
    var address = new PostalAddress(street, door, city, "QC", code, "CA");
    assertThat(address.line()).isEqualTo(line);
    assertThat(Json.read(Json.write(address), PostalAddress.class)).isEqualTo(address);
  }
}
