package ca.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.contact.IntakeRefusal;
import ca.passerelle.privacy.SealRefused;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** docs/api.md says what is: its worked example can be made by hand, and its problems are all. */
class ApiDocumentTest {
  private String document = "";

  @BeforeEach
  void read() throws IOException {
    document = Files.readString(Path.of("docs/api.md"));
  }

  /** The code block that follows the line {@code <!-- name -->}. */
  private String block(String name) {
    var found =
        Pattern.compile("<!-- " + name + " -->\\s*```[a-z]*\\n(.*?)\\n```", Pattern.DOTALL)
            .matcher(document);
    assertThat(found.find()).as("the example '%s'", name).isTrue();
    return found.group(1);
  }

  @Test
  void followingTheStepsByHandGivesTheSealedExample() throws Exception {
    var server = ECKey.parse(block("example-server-key"));
    var ephemeral = ECKey.parse(block("example-ephemeral-key"));
    var curve = Curve.P_256.toECParameterSpec();
    var secret =
        SealedByHand.sharedSecret(
            SealedByHand.privateKey(ephemeral.getD().toString(), curve),
            SealedByHand.publicKey(server.getX().toString(), server.getY().toString(), curve));
    assertThat(SealedByHand.base64url(secret)).isEqualTo(block("example-shared-secret"));
    assertThat(SealedByHand.base64url(SealedByHand.contentKey(secret)))
        .isEqualTo(block("example-content-key"));
    assertThat(
            SealedByHand.seal(
                block("example-header"),
                block("example-content"),
                secret,
                Base64.getUrlDecoder().decode(block("example-iv"))))
        .isEqualTo(unfolded("example-sealed"));
  }

  @Test
  void aJoseLibraryOpensTheSealedExample() throws Exception {
    var sealed = JWEObject.parse(unfolded("example-sealed"));
    sealed.decrypt(new ECDHDecrypter(ECKey.parse(block("example-server-key"))));
    assertThat(new String(sealed.getPayload().toBytes(), StandardCharsets.UTF_8))
        .isEqualTo(block("example-content"));
    assertThat(JsonMapper.shared().readTree(block("example-content")).get("version").intValue())
        .isEqualTo(1);
  }

  @Test
  void everyProblemIsDescribed() {
    for (var why : IntakeRefusal.Why.values()) {
      assertThat(document).contains("`" + why.code() + "`");
    }
    for (var why : SealRefused.Why.values()) {
      assertThat(document).contains("`" + why.code() + "`");
    }
    assertThat(document)
        .contains("`oversized`", "`unsupported-media-type`", "`not-durable`", "`not-found`");
  }

  /** Long lines are folded in the document for people's eyes. */
  private String unfolded(String name) {
    return block(name).replace("\n", "");
  }
}
