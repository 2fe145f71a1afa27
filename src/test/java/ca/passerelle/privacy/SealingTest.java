package ca.passerelle.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.privacy.SealRefused.Why;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDHEncrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what was sealed as agreed, for a key we hold, is opened. */
class SealingTest {
  private static final String CONTENT = "{\"a\":\"é\"}";
  private final MutableClock clock = new MutableClock();
  private Sealing sealing;

  @BeforeEach
  void start(@TempDir Path data) {
    sealing = new Sealing(new Cabinets(data).cabinet(), clock);
  }

  @Test
  void whatWasSealedOpensByteForByte() {
    assertThat(open(CitizenForm.seal(CONTENT, sealing.publicKeySet()))).isEqualTo(CONTENT);
  }

  @Test
  void oneChangedLetterAnywhereIsRefused() {
    var sealed = CitizenForm.seal(CONTENT, sealing.publicKeySet());
    for (int at = sealed.indexOf('.') + 2; at < sealed.length(); at += 7) {
      var letter = sealed.charAt(at);
      if (letter == '.' || at == sealed.length() - 1) {
        continue;
      }
      var other = letter == 'A' ? 'B' : 'A';
      var changed = sealed.substring(0, at) + other + sealed.substring(at + 1);
      assertThatThrownBy(() -> sealing.open(changed)).isInstanceOf(SealRefused.class);
    }
  }

  @Test
  void aTamperedContentIsCalledSo() {
    var parts = CitizenForm.seal(CONTENT, sealing.publicKeySet()).split("\\.", -1);
    var flipped = parts[3].startsWith("A") ? "B" : "A";
    parts[3] = flipped + parts[3].substring(1);
    assertRefused(String.join(".", parts), Why.TAMPERED);
  }

  @Test
  void aKeyOfSomebodyElseIsUnknownEvenUnderAnotherName() throws Exception {
    var foreign = new ECKeyGenerator(Curve.P_256).keyID("foreign").generate();
    assertRefused(CitizenForm.seal(CONTENT, foreign), Why.UNKNOWN_KEY);
    var disguised = new ECKey.Builder(foreign).keyID(ourKey().getKeyID()).build();
    assertRefused(CitizenForm.seal(CONTENT, disguised), Why.TAMPERED);
  }

  @Test
  void otherAlgorithmsHeadersAndTextsAreRefusedBeforeAnythingIsDecrypted() throws Exception {
    assertRefused("", Why.MALFORMED);
    assertRefused("a.b.c", Why.MALFORMED);
    // {"alg":"none","enc":"A256GCM"}
    assertRefused("eyJhbGciOiJub25lIiwiZW5jIjoiQTI1NkdDTSJ9.a.b.c.d", Why.MALFORMED);
    assertRefused(
        sealedWith(header(JWEAlgorithm.ECDH_ES, EncryptionMethod.A128GCM)), Why.MALFORMED);
    assertRefused(
        sealedWith(header(JWEAlgorithm.ECDH_ES_A256KW, EncryptionMethod.A256GCM)), Why.MALFORMED);
    assertRefused(
        sealedWith(
            new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM)
                .keyID(ourKey().getKeyID())
                .build()),
        Why.MALFORMED);
    assertRefused(
        sealedWith(
            new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM)
                .contentType("application/json")
                .build()),
        Why.MALFORMED);
    assertRefused(
        sealedWith(
            new JWEHeader.Builder(JWEAlgorithm.ECDH_ES, EncryptionMethod.A256GCM)
                .keyID(ourKey().getKeyID())
                .contentType("application/json")
                .customParam("more", 1)
                .build()),
        Why.MALFORMED);
  }

  @Test
  void aPointThatIsNotOnTheCurveIsRefusedBeforeAnythingIsMultiplied() {
    var parts = CitizenForm.seal(CONTENT, sealing.publicKeySet()).split("\\.", -1);
    var header = Base64URL.from(parts[0]).decodeToString();
    assertThat(header).contains("\"epk\"");
    // The same x with a y of another point: well formed, on no curve of ours.
    var elsewhere = header.replaceFirst("(\"y\":\")[^\"]{42}", "$1" + "A".repeat(42));
    assertThat(elsewhere).isNotEqualTo(header);
    parts[0] = Base64URL.encode(elsewhere).toString();
    assertRefused(String.join(".", parts), Why.MALFORMED);
  }

  @Test
  void aTabletWithoutNetworkMaySendWhatItSealedBeforeARotationForThirtyFiveDays() {
    var before = CitizenForm.seal(CONTENT, sealing.publicKeySet());
    var keysBefore = sealing.publicKeySet();
    sealing.rotate();
    assertThat(sealing.publicKeySet()).isNotEqualTo(keysBefore);
    clock.advance(Duration.ofDays(34));
    assertThat(open(before)).isEqualTo(CONTENT);
    clock.advance(Duration.ofDays(2));
    assertRefused(before, Why.UNKNOWN_KEY);
  }

  @Test
  void afterARestartTheKeysAreTheSame(@TempDir Path data) {
    var cabinets = new Cabinets(data);
    var first = new Sealing(cabinets.cabinet(), clock);
    var second = new Sealing(cabinets.cabinet(), clock);
    assertThat(second.publicKeySet()).isEqualTo(first.publicKeySet()).doesNotContain("\"d\"");
  }

  private String open(String sealed) {
    return new String(sealing.open(sealed), StandardCharsets.UTF_8);
  }

  private void assertRefused(String sealed, Why why) {
    assertThatThrownBy(() -> sealing.open(sealed))
        .isInstanceOfSatisfying(
            SealRefused.class, refusal -> assertThat(refusal.why()).isEqualTo(why))
        .hasMessageNotContaining(CONTENT);
  }

  private JWEHeader header(JWEAlgorithm algorithm, EncryptionMethod method) throws Exception {
    return new JWEHeader.Builder(algorithm, method)
        .keyID(ourKey().getKeyID())
        .contentType("application/json")
        .build();
  }

  private String sealedWith(JWEHeader header) throws Exception {
    var jwe = new JWEObject(header, new Payload(CONTENT));
    jwe.encrypt(new ECDHEncrypter(ourKey()));
    return jwe.serialize();
  }

  private ECKey ourKey() throws ParseException {
    return (ECKey) JWKSet.parse(sealing.publicKeySet()).getKeys().getFirst();
  }
}
