package ca.passerelle.journeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the server or a firewall refuses before anything of ours hears of it: a problem on the API's
 * addresses. Sent byte by byte, since no client of a library would.
 */
@Journey
class ImpossibleRequestsTest {
  private static final String PROBLEM = "urn:passerelle:problem:";

  @ParameterizedTest
  @CsvSource({
    "/api//kiosk/ping,               404, not-found",
    "//api/kiosk/ping,               404, not-found",
    "/api/kiosk/ping;a=b,            404, not-found",
    "/api/kiosk/%2e%2e/kiosk/ping,   404, not-found",
    "/api/kiosk/%252e/ping,          404, not-found",
    "/api/kiosk/forms/%00,           400, malformed",
    "/api/kiosk/forms/a%2Fb,         400, malformed",
    "/api/%5c,                       400, malformed",
    "/.well-known/jwks.json;a=b,     404, not-found"
  })
  void anAddressThatCannotBeOneIsAProblemOnTheApi(
      String address, int status, String name, Stage stage) throws IOException {
    var answer = answer(stage, "GET " + address);

    assertThat(answer)
        .startsWith("HTTP/1.1 " + status)
        .containsIgnoringCase("content-type: application/problem+json")
        .contains("\"type\":\"" + PROBLEM + name + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/kiosk/ping", "/api/kiosk/requests", "/.well-known/jwks.json"})
  void aMethodThatGivesBackWhatItWasSentIsAProblemToo(String address, Stage stage)
      throws IOException {
    var answer = answer(stage, "TRACE " + address);

    assertThat(answer)
        .startsWith("HTTP/1.1 405")
        .containsIgnoringCase("content-type: application/problem+json")
        .contains("\"type\":\"" + PROBLEM + "method-not-allowed\"");
  }

  @Test
  void elsewhereAPersonReadsNoProblem(Stage stage) throws IOException {
    assertThat(answer(stage, "GET /connexion/%00"))
        .startsWith("HTTP/1.1 400")
        .contains("Repartons du", "start again", "href=\"/\"")
        .doesNotContain(PROBLEM, "Bad Request");
  }

  @Test
  void whatIsRefusedIsNotSaidInALibrarysWords(Stage stage) throws IOException {
    assertThat(answer(stage, "POST /webauthn/register"))
        .startsWith("HTTP/1.1 403")
        .contains("Repartons du", "start again")
        .doesNotContain("Whitelabel", "Forbidden");
  }

  private static String answer(Stage stage, String request) throws IOException {
    var server = stage.server().page("/");
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(10_000);
      var lines = request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(lines.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }
}
