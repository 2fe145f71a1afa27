package ca.passerelle.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.MutableClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Personal data rests unreadable, bound to its place, and survives a change of keys. */
class VaultTest {
  private static final CommunityId HERE = new CommunityId("quartier-demo");
  private static final UUID OWNER = UUID.randomUUID();
  @TempDir private Path data;
  private Cabinets cabinets;
  private Vault vault;

  @BeforeEach
  void open() {
    cabinets = new Cabinets(data);
    vault = reopened();
  }

  private Vault reopened() {
    return new Vault(cabinets.database(), cabinets.cabinet());
  }

  @Test
  void whatIsKeptIsReadBackAndCannotBeReadInTheTable() {
    put(OWNER, "person", "MARQUE");
    assertThat(get(OWNER, "person")).isEqualTo("MARQUE");
    assertThat(column("ciphertext")).noneMatch(text -> text.contains("MARQUE"));
  }

  @Test
  void anEntryMovedToAnotherOwnerNoLongerOpens() {
    put(OWNER, "person", "MARQUE");
    var thief = UUID.randomUUID();
    cabinets.database().sql("update vault_entry set owner_id = ?").param(thief).update();
    assertThatThrownBy(() -> get(thief, "person"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining("MARQUE");
  }

  @Test
  void erasingAnOwnerLeavesTheOthers() {
    var other = UUID.randomUUID();
    put(OWNER, "person", "un");
    put(OWNER, "message", "deux");
    put(other, "person", "trois");
    vault.erase(HERE, OWNER);
    assertThat(vault.all(HERE, OWNER)).isEmpty();
    assertThat(get(other, "person")).isEqualTo("trois");
  }

  @Test
  void aReplacedEntryIsReadAsItIsNow() {
    put(OWNER, "person", "avant");
    vault.replace(HERE, OWNER, "person", "après".getBytes(StandardCharsets.UTF_8));
    assertThat(get(OWNER, "person")).isEqualTo("après");
  }

  @Test
  void aRotationEncryptsEverythingAgainAndDestroysTheOldKey() throws IOException {
    for (int i = 0; i < 450; i++) {
      put(UUID.randomUUID(), "person", "contenu " + i);
    }
    put(OWNER, "person", "MARQUE");
    var before = Files.readString(data.resolve("keys/vault.json"));
    var said = new ArrayList<String>();
    assertThat(rotation(vault).run(List.of(), said::add)).isZero();

    assertThat(said).anyMatch(line -> line.contains("451"));
    assertThat(column("key_id")).hasSize(1);
    assertThat(
            new String(reopened().get(HERE, OWNER, "person").orElseThrow(), StandardCharsets.UTF_8))
        .isEqualTo("MARQUE");
    Files.writeString(data.resolve("keys/vault.json"), before);
    assertThatThrownBy(() -> reopened().get(HERE, OWNER, "person"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aRotationThatWasInterruptedGoesOnWhereItStopped() {
    for (int i = 0; i < 10; i++) {
      put(UUID.randomUUID(), "person", "contenu " + i);
    }
    put(OWNER, "person", "MARQUE");
    vault.beginRotation();
    vault.encryptAgain(4); // and then the power went

    var later = reopened();
    var said = new ArrayList<String>();
    assertThat(rotation(later).run(List.of(), said::add)).isZero();
    assertThat(said).anyMatch(line -> line.startsWith("Done: 7 entries"));
    assertThat(new String(later.get(HERE, OWNER, "person").orElseThrow(), StandardCharsets.UTF_8))
        .isEqualTo("MARQUE");
    assertThat(column("key_id")).hasSize(1);
  }

  @Test
  void keysFromTheEnvironmentAreNotRotatedHere() {
    cabinets.set("passerelle.keys.vault", VaultKeys.first().secretJson());
    var said = new ArrayList<String>();
    assertThat(rotation(vault).run(List.of(), said::add)).isOne();
    assertThat(said.getFirst()).contains("PASSERELLE_KEYS_VAULT");
  }

  @Test
  void aRotationThatTheDiskDidNotConfirmKeepsTheOldKey() {
    put(OWNER, "person", "MARQUE");
    cabinets.database().sql("create table disk as select * from vault_entry").update();
    var unconfirmed =
        new Reencryption(vault, TransactionOperations.withoutTransaction()) {
          @Override
          public long ofEverything(Consumer<String> print) {
            super.ofEverything(print);
            throw new IllegalStateException("The disk did not confirm");
          }
        };
    assertThatThrownBy(() -> rotation(vault, unconfirmed).run(List.of(), _ -> {}))
        .hasMessage("The disk did not confirm");

    // The power goes: the table is as the disk has it.
    cabinets.database().sql("delete from vault_entry").update();
    cabinets.database().sql("insert into vault_entry select * from disk").update();
    vault = reopened();
    assertThat(get(OWNER, "person")).isEqualTo("MARQUE");
  }

  @Test
  void whatIsReplacedDuringARotationIsNotTurnedBack() {
    put(OWNER, "person", "avant");
    vault.beginRotation();
    var server = reopened();
    JdbcClient meanwhile =
        sql -> {
          if (sql.startsWith("update vault_entry")) {
            server.replace(HERE, OWNER, "person", "après".getBytes(StandardCharsets.UTF_8));
          }
          return cabinets.database().sql(sql);
        };
    new Vault(meanwhile, cabinets.cabinet()).encryptAgain(10);
    assertThat(get(OWNER, "person")).isEqualTo("après");
  }

  private RotateKeys rotation(Vault of) {
    return rotation(of, new Reencryption(of, TransactionOperations.withoutTransaction()));
  }

  private RotateKeys rotation(Vault of, Reencryption reencryption) {
    return new RotateKeys(
        new Sealing(cabinets.cabinet(), new MutableClock()), of, cabinets.cabinet(), reencryption);
  }

  private void put(UUID owner, String part, String content) {
    vault.put(HERE, owner, part, content.getBytes(StandardCharsets.UTF_8));
  }

  private String get(UUID owner, String part) {
    return new String(vault.get(HERE, owner, part).orElseThrow(), StandardCharsets.UTF_8);
  }

  private List<String> column(String name) {
    return cabinets
        .database()
        .sql("select distinct cast(" + name + " as varchar) from vault_entry")
        .query(String.class)
        .list();
  }
}
