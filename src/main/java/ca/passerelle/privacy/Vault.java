package ca.passerelle.privacy;

import ca.passerelle.shared.CommunityId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one place where personal data rests, encrypted. An entry belongs to an owner (a contact
 * request) and is bound to its place: copied to another owner or part it no longer opens. Erasing
 * an owner is deleting its entries.
 */
@Component
public final class Vault {
  private final JdbcClient database;
  private final KeyCabinet cabinet;
  private volatile VaultKeys keys;

  Vault(JdbcClient database, KeyCabinet cabinet) {
    this.database = database;
    this.cabinet = cabinet;
    this.keys = VaultKeys.parse(cabinet.load(KeyName.VAULT, () -> VaultKeys.first().secretJson()));
  }

  /** Where an entry stands. Part names are ours, such as {@code message/…}, never people's. */
  private record Place(CommunityId community, UUID owner, String part) {
    byte[] bound() {
      return (community + "/" + owner + "/" + part).getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Keeps {@code content} in the transaction at hand. There must be no such entry yet. */
  public void put(CommunityId community, UUID owner, String part, byte[] content) {
    var now = keys;
    database
        .sql(
            "insert into vault_entry (community_id, owner_id, part, key_id, ciphertext)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            community.value(),
            owner,
            part,
            now.current(),
            encrypt(now, new Place(community, owner, part), content))
        .update();
  }

  /** Keeps {@code content} instead of what was there. */
  public void replace(CommunityId community, UUID owner, String part, byte[] content) {
    erase(community, owner, part);
    put(community, owner, part, content);
  }

  /** All entries of an owner by part. */
  public Map<String, byte[]> all(CommunityId community, UUID owner) {
    var entries = new TreeMap<String, byte[]>();
    database
        .sql("select part, ciphertext from vault_entry where community_id = ? and owner_id = ?")
        .params(community.value(), owner)
        .query(row -> {
          var part = row.getString(1);
          entries.put(part, decrypt(new Place(community, owner, part), row.getString(2)));
        });
    return entries;
  }

  public Optional<byte[]> get(CommunityId community, UUID owner, String part) {
    return database
        .sql(
            "select ciphertext from vault_entry"
                + " where community_id = ? and owner_id = ? and part = ?")
        .params(community.value(), owner, part)
        .query(String.class)
        .optional()
        .map(ciphertext -> decrypt(new Place(community, owner, part), ciphertext));
  }

  public void erase(CommunityId community, UUID owner, String part) {
    database
        .sql("delete from vault_entry where community_id = ? and owner_id = ? and part = ?")
        .params(community.value(), owner, part)
        .update();
  }

  /** Destroys everything personal of an owner. */
  public void erase(CommunityId community, UUID owner) {
    database
        .sql("delete from vault_entry where community_id = ? and owner_id = ?")
        .params(community.value(), owner)
        .update();
  }

  private static String encrypt(VaultKeys keys, Place place, byte[] content) {
    try {
      return Base64.getEncoder().encodeToString(keys.aead().encrypt(content, place.bound()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The vault cannot encrypt", e);
    }
  }

  private byte[] decrypt(Place place, String ciphertext) {
    try {
      return keys.aead().decrypt(Base64.getDecoder().decode(ciphertext), place.bound());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A vault entry does not open: wrong key, or moved", e);
    }
  }

  /** Begins a rotation, or finds one that was interrupted. */
  void beginRotation() {
    if (!keys.rotating()) {
      var next = keys.withNewKey();
      cabinet.replace(KeyName.VAULT, next.secretJson());
      keys = next;
    }
  }

  /**
   * Encrypts up to {@code most} entries again with the current key.
   *
   * @return how many it found; 0 means that no entry needs an old key
   */
  int encryptAgain(int most) {
    var now = keys;
    var old =
        database
            .sql(
                "select community_id, owner_id, part, ciphertext from vault_entry"
                    + " where key_id <> ? fetch first "
                    + most
                    + " rows only")
            .param(now.current())
            .query((row, _) ->
                Map.entry(
                    new Place(
                        new CommunityId(row.getString(1)),
                        row.getObject(2, UUID.class),
                        row.getString(3)),
                    row.getString(4)))
            .list();
    for (var entry : old) {
      var place = entry.getKey();
      database
          .sql(
              "update vault_entry set key_id = ?, ciphertext = ?"
                  + " where community_id = ? and owner_id = ? and part = ? and ciphertext = ?")
          .params(
              now.current(),
              encrypt(now, place, decrypt(place, entry.getValue())),
              place.community().value(),
              place.owner(),
              place.part(),
              entry.getValue()) // what was replaced meanwhile has the new key already
          .update();
    }
    return old.size();
  }

  /** The old keys are destroyed. */
  void endRotation() {
    var next = keys.withoutOldKeys();
    cabinet.replace(KeyName.VAULT, next.secretJson());
    keys = next;
  }
}
