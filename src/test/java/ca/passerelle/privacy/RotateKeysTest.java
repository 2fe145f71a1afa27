package ca.passerelle.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@code ./passerelle keys rotate}, as whoever types it and whoever still holds a tablet see it.
 */
class RotateKeysTest {
  private static final CommunityId HERE = new CommunityId("quartier-demo");
  private static final UUID OWNER = UUID.randomUUID();
  @TempDir private Path data;
  private final MutableClock clock = new MutableClock();
  private final List<String> said = new ArrayList<>();
  private Cabinets cabinets;
  private Vault vault;
  private Sealing sealing;

  @BeforeEach
  void start() {
    cabinets = new Cabinets(data);
    restart();
  }

  private void restart() {
    vault = new Vault(cabinets.database(), cabinets.cabinet());
    sealing = new Sealing(cabinets.cabinet(), clock);
  }

  private int rotates() {
    return new RotateKeys(
            sealing,
            vault,
            cabinets.cabinet(),
            new Reencryption(vault, TransactionOperations.withoutTransaction()))
        .run(List.of(), said::add);
  }

  private String opened(String sealed) {
    return new String(sealing.open(sealed), UTF_8);
  }

  @Test
  void itSaysWhatItDid() {
    vault.put(HERE, OWNER, "person", "Sam".getBytes(UTF_8));

    assertThat(rotates()).isZero();

    assertThat(said).anyMatch(line -> line.contains("1 entries encrypted again, the old key"));
    assertThat(said).anyMatch(line -> line.contains("35 days"));
    assertThat(String.join(" ", said)).doesNotContain("Sam");
  }

  @Test
  void oldEntriesOpenWithTheNewKeyAfterARestartAndAgainAfterTheNextRotation() {
    vault.put(HERE, OWNER, "person", "avant".getBytes(UTF_8));
    for (int rotation = 0; rotation < 3; rotation++) {
      rotates();
      restart();
      assertThat(vault.get(HERE, OWNER, "person"))
          .hasValueSatisfying(content -> assertThat(content).isEqualTo("avant".getBytes(UTF_8)));
      vault.put(HERE, OWNER, "note/" + rotation, "encore".getBytes(UTF_8));
    }
    assertThat(vault.all(HERE, OWNER)).hasSize(4);
  }

  @Test
  void anEmptyVaultIsRotatedToo() throws IOException {
    var before = Files.readString(data.resolve("keys/vault.json"));
    assertThat(rotates()).isZero();
    assertThat(Files.readString(data.resolve("keys/vault.json"))).isNotEqualTo(before);
  }

  @Test
  void whatATabletSealedBeforeStillOpensAfterTheRestartAndWhatIsSealedNowToo() {
    var before = CitizenForm.seal("avant", sealing.publicKeySet());
    var keysBefore = sealing.publicKeySet();

    rotates();
    restart();

    assertThat(sealing.publicKeySet()).isNotEqualTo(keysBefore);
    assertThat(opened(before)).isEqualTo("avant");
    assertThat(opened(CitizenForm.seal("après", sealing.publicKeySet()))).isEqualTo("après");
    clock.advance(SealingKeys.KEPT.plus(Duration.ofSeconds(1)));
    assertThatThrownBy(() -> opened(before))
        .isInstanceOfSatisfying(
            SealRefused.class,
            refusal -> assertThat(refusal.why()).isEqualTo(SealRefused.Why.UNKNOWN_KEY));
  }

  @Test
  void hashesStayAsTheyAreSinceCodesMustStillBeFound() {
    var before = new KeyedHash(cabinets.cabinet()).of("follow-up-code", "12-88-3-101-4827");
    rotates();
    assertThat(new KeyedHash(cabinets.cabinet()).of("follow-up-code", "12-88-3-101-4827"))
        .isEqualTo(before);
  }

  @Test
  void keysFromTheEnvironmentAreLeftAloneAndNamed() {
    var keysBefore = sealing.publicKeySet();
    cabinets.set("passerelle.keys.sealing", "whatever");

    assertThat(rotates()).isOne();

    assertThat(said).singleElement().asString().contains("PASSERELLE_KEYS_SEALING");
    assertThat(sealing.publicKeySet()).isEqualTo(keysBefore);
  }
}
