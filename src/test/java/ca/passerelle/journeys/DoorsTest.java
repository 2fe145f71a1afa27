package ca.passerelle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.bench.FlowClient;
import ca.passerelle.check.DoorTrials;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as whoever means harm meets it: by its addresses, without a browser. */
@Journey
class DoorsTest {
  @Test
  void everyScreenOpensToThoseItIsForAndNobodyElse(Stage stage) throws Exception {
    var found = DoorTrials.everyDoor(stage.server().page("/"));

    assertThat(found.open()).isEmpty();
    assertThat(found.shut()).isEmpty();
    assertThat(found.tried()).isGreaterThan(120);
  }

  /** Shows that the trials can fail. */
  @Test
  void aSessionInTheWrongHandsIsFoundOut(Stage stage) throws Exception {
    var found = DoorTrials.everyDoorHolding("administration", stage.server().page("/"));

    assertThat(found.open())
        .contains("/administration/comptes for a passer-by", "/administration/comptes for WORKER");
  }

  @Test
  void whoeverComesInGetsANewSession(Stage stage) throws Exception {
    var browser = new FlowClient(stage.server().page("/"));
    browser.get("/connexion");
    var before = browser.cookie("JSESSIONID");

    browser.signIn("coordination", "passerelle-demo");

    assertThat(before).isNotEmpty();
    assertThat(browser.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
  }

  @Test
  void whatIsNoScreenLeadsToTheDoor(Stage stage) throws Exception {
    var answer = ask(stage, "/nulle-part");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).endsWith("/connexion"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/connexion",
        "/borne/demo-caisse",
        "/.well-known/jwks.json",
        "/api/kiosk/nulle-part",
        "/nulle-part",
        "/administration"
      })
  void everyAnswerForbidsFramesSniffingAndReferrers(String path, Stage stage) throws Exception {
    var headers = ask(stage, path).headers();

    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(headers.firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).contains("default-src", "frame-ancestors 'none'"));
  }

  @Test
  void aPageRunsOnlyTheScriptsOfItsOwnAnswer(Stage stage) throws Exception {
    var one = ask(stage, "/connexion");
    var other = ask(stage, "/connexion");

    assertThat(nonce(one)).isNotEqualTo(nonce(other));
    assertThat(one.body().split("<script", -1).length - 1)
        .isPositive()
        .isEqualTo(one.body().split("nonce=\"" + nonce(one) + "\"", -1).length - 1);
  }

  @Test
  void healthAndFiguresAreNotServedWherePeopleAre(Stage stage) throws Exception {
    assertThat(ask(stage, "/actuator/prometheus").statusCode()).isEqualTo(302);
    assertThat(ask(stage, "/actuator/health").body()).doesNotContain("UP");
  }

  private static String nonce(HttpResponse<String> page) {
    return page.headers()
        .firstValue("Content-Security-Policy")
        .orElseThrow()
        .replaceFirst(".*'nonce-([^']+)'.*", "$1");
  }

  private static HttpResponse<String> ask(Stage stage, String path)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(stage.server().page(path)).header("Accept", "text/html").build(),
          BodyHandlers.ofString());
    }
  }
}
