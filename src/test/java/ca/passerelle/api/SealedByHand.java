package ca.passerelle.api;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The sealing steps of docs/api.md, one after the other, without a JOSE library. */
final class SealedByHand {
  private SealedByHand() {}

  static String seal(String header, String content, byte[] sharedSecret, byte[] iv)
      throws GeneralSecurityException {
    var protectedHeader = base64url(header.getBytes(StandardCharsets.UTF_8));
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE,
        new SecretKeySpec(contentKey(sharedSecret), "AES"),
        new GCMParameterSpec(128, iv));
    cipher.updateAAD(protectedHeader.getBytes(StandardCharsets.US_ASCII));
    var sealed = cipher.doFinal(content.getBytes(StandardCharsets.UTF_8));
    var tagAt = sealed.length - 16;
    return protectedHeader
        + ".."
        + base64url(iv)
        + "."
        + base64url(Arrays.copyOfRange(sealed, 0, tagAt))
        + "."
        + base64url(Arrays.copyOfRange(sealed, tagAt, sealed.length));
  }

  /** ECDH: the x coordinate, 32 bytes. */
  static byte[] sharedSecret(ECPrivateKey mine, ECPublicKey theirs)
      throws GeneralSecurityException {
    var agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(mine);
    agreement.doPhase(theirs, true);
    return agreement.generateSecret();
  }

  /** Concat KDF (NIST SP 800-56A) with SHA-256, as RFC 7518, 4.6.2 fills it in. */
  static byte[] contentKey(byte[] sharedSecret) throws GeneralSecurityException {
    var algorithm = "A256GCM".getBytes(StandardCharsets.US_ASCII);
    var input =
        ByteBuffer.allocate(4 + sharedSecret.length + 4 + algorithm.length + 4 + 4 + 4)
            .putInt(1)
            .put(sharedSecret)
            .putInt(algorithm.length)
            .put(algorithm)
            .putInt(0)
            .putInt(0)
            .putInt(256);
    return MessageDigest.getInstance("SHA-256").digest(input.array());
  }

  static ECPublicKey publicKey(String x, String y, ECParameterSpec curve)
      throws GeneralSecurityException {
    return (ECPublicKey)
        KeyFactory.getInstance("EC")
            .generatePublic(new ECPublicKeySpec(new ECPoint(number(x), number(y)), curve));
  }

  static ECPrivateKey privateKey(String d, ECParameterSpec curve) throws GeneralSecurityException {
    return (ECPrivateKey)
        KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(number(d), curve));
  }

  private static BigInteger number(String base64url) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(base64url));
  }

  static String base64url(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
