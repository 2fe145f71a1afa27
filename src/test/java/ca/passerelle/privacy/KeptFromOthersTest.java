package ca.passerelle.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key file is its owner's alone, or the server does not start. */
class KeptFromOthersTest {
  @TempDir private Path data;
  private Cabinets cabinets;

  @BeforeEach
  void aKeyIsThere() {
    cabinets = new Cabinets(data);
    load();
  }

  private String load() {
    return cabinets.cabinet().load(KeyName.VAULT, () -> "made");
  }

  private Path file() {
    return data.resolve("keys/vault.json");
  }

  private void permit(String permissions) throws IOException {
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(permissions));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rw-r--r--", "rw----r--", "rw--w----", "rw-----w-", "rwx------", "rw---x---"})
  void moreThanItsOwnerMayReadAndWriteIsTooMuch(String permissions) throws IOException {
    permit(permissions);
    assertThatThrownBy(this::load)
        .isInstanceOfSatisfying(
            KeysRefused.class,
            refusal ->
                assertThat(refusal.action())
                    .contains("chmod 600 " + file())
                    .contains("keys rotate"))
        .hasMessageContaining(permissions)
        .hasMessageNotContaining("made");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "r--------"})
  void itsOwnerAloneIsFine(String permissions) throws IOException {
    permit(permissions);
    assertThat(load()).isEqualTo("made");
  }

  @Test
  void aReplacedKeyIsItsOwnersAloneTooAndLeavesNoDraft() throws IOException {
    cabinets.cabinet().replace(KeyName.VAULT, "newer");

    assertThat(load()).isEqualTo("newer");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    try (var files = Files.list(data.resolve("keys"))) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void aDraftLeftByAPowerCutIsNoKeyAndInNobodysWay() throws IOException {
    Files.writeString(data.resolve("keys/vault.json.new"), "half a k");
    assertThat(load()).isEqualTo("made");
    cabinets.cabinet().replace(KeyName.VAULT, "newer");
    assertThat(load()).isEqualTo("newer");
  }

  @ParameterizedTest
  @EnumSource(KeyName.class)
  void eachSecretHasItsFileOrItsVariable(KeyName name) {
    assertThat(cabinets.cabinet().isFile(name)).isTrue();
    cabinets.set(name.property(), " ");
    assertThat(cabinets.cabinet().isFile(name)).as("blank is not given").isTrue();
    cabinets.set(name.property(), "given");
    assertThat(cabinets.cabinet().isFile(name)).isFalse();
    assertThat(cabinets.cabinet().load(name, () -> "made")).isEqualTo("given");
    assertThat(name.variable()).isEqualTo("PASSERELLE_KEYS_" + name);
  }

  @Test
  void aKeyFromOutsideIsRememberedSoThatTheDatabaseIsNotServedWithoutIt() {
    cabinets.set(KeyName.HASH.property(), "given");
    cabinets.cabinet().load(KeyName.HASH, () -> "made");
    cabinets.set(KeyName.HASH.property(), "");

    assertThatThrownBy(() -> cabinets.cabinet().load(KeyName.HASH, () -> "made"))
        .isInstanceOfSatisfying(
            KeysRefused.class,
            refusal -> assertThat(refusal.action()).contains("PASSERELLE_KEYS_HASH"));
    assertThat(data.resolve("keys/hash.json")).doesNotExist();
  }
}
