package ca.passerelle.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One key to seal with, the ones before to open with for a while, and never a secret outside. */
class SealingKeysTest {
  private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
  private final SealingKeys first = SealingKeys.first(NOW);

  private static List<JWK> published(SealingKeys keys) throws ParseException {
    return JWKSet.parse(keys.publicJson()).getKeys();
  }

  @Test
  void onlyTheNewestPublicKeyIsShownHoweverManyThereAre() throws ParseException {
    var keys = first.rotated(NOW.plusSeconds(1)).rotated(NOW.plusSeconds(2));

    assertThat(keys.pairs()).hasSize(3);
    assertThat(published(keys))
        .singleElement()
        .isInstanceOfSatisfying(
            ECKey.class,
            key -> {
              assertThat(key.getKeyID()).isEqualTo(keys.pairs().getFirst().getKeyID());
              assertThat(key.isPrivate()).isFalse();
              assertThat(key.getCurve()).isEqualTo(Curve.P_256);
              assertThat(key.getKeyUse()).isEqualTo(KeyUse.ENCRYPTION);
            });
    assertThat(keys.publicJson()).doesNotContain("\"d\"");
  }

  @Test
  void aKeyIsNamedByItselfSoThatNoTwoShareAName() throws Exception {
    var pair = first.pairs().getFirst();
    assertThat(pair.getKeyID()).isEqualTo(pair.computeThumbprint().toString());
    assertThat(first.rotated(NOW).pairs()).extracting(JWK::getKeyID).doesNotHaveDuplicates();
  }

  @Test
  void theOneBeforeOpensForThirtyFiveDaysFromItsRotationWhateverIsRotatedAfter() {
    var old = first.pairs().getFirst().getKeyID();
    var rotated = NOW.plus(Duration.ofDays(100));
    var keys = first.rotated(rotated).rotated(rotated.plus(Duration.ofDays(20)));

    assertThat(keys.secret(old, rotated.plus(SealingKeys.KEPT).minusSeconds(1))).isPresent();
    assertThat(keys.secret(old, rotated.plus(SealingKeys.KEPT))).isEmpty();
    assertThat(keys.secret("nobody's", rotated)).isEmpty();
  }

  @Test
  void theNewestNeverEndsByItself() {
    var current = first.pairs().getFirst().getKeyID();
    assertThat(first.secret(current, NOW.plus(Duration.ofDays(3650)))).isPresent();
  }

  @Test
  void whatHasEndedIsDroppedAtTheNextRotation() {
    var keys = first.rotated(NOW).rotated(NOW.plus(SealingKeys.KEPT));
    assertThat(keys.pairs()).hasSize(2);
    assertThat(keys.pairs())
        .extracting(JWK::getKeyID)
        .doesNotContain(first.pairs().getFirst().getKeyID());
  }

  @Test
  void writtenDownAndReadAgainTheyAreTheSame() {
    var keys = first.rotated(NOW);
    assertThat(SealingKeys.parse(keys.secretJson())).isEqualTo(keys);
  }

  static Stream<String> noSealingKeys() throws Exception {
    var publicOnly = new JWKSet(SealingKeys.first(NOW).pairs().getFirst().toPublicJWK());
    var otherCurve = new JWKSet(new ECKeyGenerator(Curve.P_384).keyID("p384").generate());
    var noName = new JWKSet(new ECKeyGenerator(Curve.P_256).generate());
    var symmetric = new JWKSet(new OctetSequenceKeyGenerator(256).keyID("oct").generate());
    return Stream.of(
        "",
        "not json",
        "{\"keys\":[]}",
        publicOnly.toString(false),
        otherCurve.toString(false),
        noName.toString(false),
        symmetric.toString(false));
  }

  @ParameterizedTest
  @MethodSource("noSealingKeys")
  void whatIsNoSetOfSuchKeysStopsTheStartWithASentenceAndWithoutTheKey(String file) {
    assertThatThrownBy(() -> SealingKeys.parse(file))
        .isInstanceOfSatisfying(
            KeysRefused.class,
            refusal -> assertThat(refusal.action()).contains("backup of the keys"))
        .hasMessageNotContaining("\"d\"")
        .hasNoCause();
  }
}
