package ca.passerelle.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/** The key that encrypts, and during a rotation the ones before. Tink, AES-256-GCM. */
record VaultKeys(KeysetHandle keyset, Aead aead) {
  static {
    try {
      AeadConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java cannot encrypt", e);
    }
  }

  private static VaultKeys of(KeysetHandle keyset) throws GeneralSecurityException {
    return new VaultKeys(keyset, keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
  }

  static VaultKeys first() {
    try {
      return of(
          KeysetHandle.generateNew(
              PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static VaultKeys parse(String json) {
    try {
      return of(
          TinkJsonProtoKeysetFormat.parseKeyset(
              json, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()));
    } catch (GeneralSecurityException e) {
      throw new KeysRefused(
          "The vault's keys are not a Tink keyset.",
          "Bring the file back from the backup of the keys.");
    }
  }

  /** The key that encrypts now. */
  long current() {
    return keyset.getPrimary().getId();
  }

  boolean rotating() {
    return keyset.size() > 1;
  }

  /** A new key encrypts from now on, the old one still decrypts. */
  VaultKeys withNewKey() {
    try {
      return of(
          KeysetHandle.newBuilder(keyset)
              .addEntry(
                  KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                      .withRandomId()
                      .makePrimary())
              .build());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Only the current key is left: what was not encrypted again is lost for ever. */
  VaultKeys withoutOldKeys() {
    try {
      var primary = keyset.getPrimary();
      return of(
          KeysetHandle.newBuilder()
              .addEntry(
                  KeysetHandle.importKey(primary.getKey())
                      .withFixedId(primary.getId())
                      .makePrimary())
              .build());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  String secretJson() {
    try {
      return TinkJsonProtoKeysetFormat.serializeKeyset(
          keyset, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "VaultKeys[" + current() + "]";
  }
}
