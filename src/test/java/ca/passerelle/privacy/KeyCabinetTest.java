package ca.passerelle.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Keys are made once, kept from others, and never silently replaced. */
class KeyCabinetTest {
  @TempDir private Path data;
  private Cabinets cabinets;

  @BeforeEach
  void open() {
    cabinets = new Cabinets(data);
  }

  private String load() {
    return cabinets.cabinet().load(KeyName.HASH, () -> "made");
  }

  @Test
  void theFirstStartMakesAFileThatOnlyItsOwnerReads() throws IOException {
    assertThat(load()).isEqualTo("made");
    assertThat(permissions(data.resolve("keys/hash.json"))).isEqualTo("rw-------");
    assertThat(permissions(data.resolve("keys"))).isEqualTo("rwx------");
  }

  @Test
  void laterStartsReadIt() {
    load();
    assertThat(cabinets.cabinet().load(KeyName.HASH, () -> "another")).isEqualTo("made");
  }

  @Test
  void aFileThatOthersCanReadStopsTheStart() throws IOException {
    load();
    Files.setPosixFilePermissions(
        data.resolve("keys/hash.json"), PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(this::load)
        .isInstanceOf(KeysRefused.class)
        .hasMessageContaining("can be read by others");
  }

  @Test
  void aDatabaseWhoseKeyIsMissingStopsTheStartInsteadOfMakingAnother() throws IOException {
    load();
    Files.delete(data.resolve("keys/hash.json"));
    assertThatThrownBy(this::load)
        .isInstanceOf(KeysRefused.class)
        .hasMessageContaining("written with the key 'hash'");
    assertThat(data.resolve("keys/hash.json")).doesNotExist();
  }

  @Test
  void theEnvironmentMayHoldTheKeyInsteadOfAFile() {
    cabinets.set("passerelle.keys.hash", "from outside");
    assertThat(load()).isEqualTo("from outside");
    assertThat(data.resolve("keys/hash.json")).doesNotExist();
    assertThat(cabinets.cabinet().isFile(KeyName.HASH)).isFalse();
  }

  @Test
  void theRefusalIsShownAsTwoSentences() {
    FailureAnalysis shown =
        Objects.requireNonNull(
            new KeysRefusedAnalyzer()
                .analyze(new KeysRefused("The key is missing.", "Bring it back.")));
    assertThat(shown.getDescription()).isEqualTo("The key is missing.");
    assertThat(shown.getAction()).isEqualTo("Bring it back.");
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
