package ca.passerelle.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The newest key encrypts; during a rotation the one before still decrypts; then it is gone. */
class VaultKeysTest {
  private static final byte[] PLACE = "quartier-demo/1/person".getBytes(UTF_8);
  private final VaultKeys first = VaultKeys.first();

  private static byte[] encrypted(VaultKeys keys, String content) throws GeneralSecurityException {
    return keys.aead().encrypt(content.getBytes(UTF_8), PLACE);
  }

  private static String decrypted(VaultKeys keys, byte[] content) throws GeneralSecurityException {
    return new String(keys.aead().decrypt(content, PLACE), UTF_8);
  }

  @Test
  void duringARotationBothAreReadAndTheNewOneWrites() throws Exception {
    var before = encrypted(first, "avant");
    var both = first.withNewKey();

    assertThat(both.rotating()).isTrue();
    assertThat(both.current()).isNotEqualTo(first.current());
    assertThat(decrypted(both, before)).isEqualTo("avant");
    var after = encrypted(both, "après");
    assertThatThrownBy(() -> decrypted(first, after)).isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void afterwardsOnlyTheNewOneIsLeft() throws Exception {
    var before = encrypted(first, "avant");
    var both = first.withNewKey();
    var after = encrypted(both, "après");
    var last = both.withoutOldKeys();

    assertThat(last.rotating()).isFalse();
    assertThat(last.current()).isEqualTo(both.current());
    assertThat(decrypted(last, after)).isEqualTo("après");
    assertThatThrownBy(() -> decrypted(last, before)).isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void whatIsBoundToAnotherPlaceDoesNotOpen() throws Exception {
    var content = encrypted(first, "ici");
    assertThatThrownBy(() -> first.aead().decrypt(content, "ailleurs".getBytes(UTF_8)))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void theSameWordsNeverLookTheSame() throws Exception {
    assertThat(encrypted(first, "oui")).isNotEqualTo(encrypted(first, "oui"));
  }

  @Test
  void writtenDownAndReadAgainTheyOpenTheSame() throws Exception {
    var both = first.withNewKey();
    var again = VaultKeys.parse(both.secretJson());
    assertThat(again.current()).isEqualTo(both.current());
    assertThat(again.rotating()).isTrue();
    assertThat(decrypted(again, encrypted(first, "avant"))).isEqualTo("avant");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not json", "{}", "{\"primaryKeyId\":1,\"key\":[]}"})
  void whatIsNoKeysetStopsTheStart(String file) {
    assertThatThrownBy(() -> VaultKeys.parse(file))
        .isInstanceOfSatisfying(
            KeysRefused.class,
            refusal -> assertThat(refusal.action()).contains("backup of the keys"));
  }

  @Test
  void inALogTheyAreANumber() {
    assertThat(first).hasToString("VaultKeys[" + first.current() + "]");
  }
}
