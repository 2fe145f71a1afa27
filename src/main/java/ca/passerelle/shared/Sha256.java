package ca.passerelle.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts and files, as 64 hexadecimal digits. */
public final class Sha256 {
  private final MessageDigest digest = digest();

  public static String of(String text) {
    return new Sha256().and(text).hex();
  }

  public Sha256 and(String text) {
    return and(text.getBytes(StandardCharsets.UTF_8));
  }

  public Sha256 and(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
