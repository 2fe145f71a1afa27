package ca.passerelle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Teams come in by password or passkey, land where they work, and go out. */
@Journey
class SignInJourneyTest {
  private static final String PASSWORD = "passerelle-demo";

  @Test
  void anAdministratorComesInByPasswordAndLandsWhereThereIsSomethingToDo(Stage stage) {
    var browser = stage.desktop().go("/administration");
    browser.sees("Mot de passe").pictures("sign-in").isAccessible();

    enter(browser, "administration", "not the password");
    browser.sees("Nom ou mot de passe incorrect").isAccessible();

    enter(browser, "administration", PASSWORD);
    browser.sees("À faire");
    assertThat(browser.address()).isEqualTo("/administration");

    browser.tap("Sortir").go("/administration").sees("Mot de passe");
  }

  @Test
  void aWorkerLandsAtWork(Stage stage) {
    var browser = stage.phone().go("/connexion");
    enter(browser, "amina", PASSWORD);
    browser.until("the queue", () -> browser.address().startsWith("/travail"));
  }

  @Test
  void aPasskeyIsAddedOnceAndOpensWithoutAPassword(Stage stage) {
    var browser = stage.desktop().withPasskeys().go("/connexion");
    enter(browser, "coordination", PASSWORD);
    browser.until("the board", () -> browser.address().startsWith("/coordination"));
    browser.go("/compte").sees("Aucune clé d’accès");
    browser.tap("Ajouter une clé d’accès").sees("ajoutée le").pictures("account").isAccessible();

    browser.tap("Sortir").go("/connexion").tap("Entrer avec une clé d’accès");
    browser.until("the board", () -> browser.address().startsWith("/coordination"));
  }

  @Test
  void pagesSayWhatTheBrowserMayDo(Stage stage) throws IOException, InterruptedException {
    var citizen = page(stage, "/borne/demo-caisse").headers();
    var policy = citizen.firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy)
        .contains("default-src 'none'", "'nonce-", "frame-ancestors 'none'", "sandbox");
    assertThat(citizen.firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    assertThat(citizen.firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(citizen.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
    assertThat(citizen.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(citizen.allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict"));

    var door = page(stage, "/connexion").headers().firstValue("Content-Security-Policy");
    assertThat(door)
        .hasValueSatisfying(
            value -> assertThat(value).doesNotContain("sandbox").isNotEqualTo(policy));
  }

  private static HttpResponse<String> page(Stage stage, String path)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(stage.server().page(path)).header("Accept", "text/html").build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static void enter(Browser browser, String name, String password) {
    browser.type("Nom d’utilisateur", name).type("Mot de passe", password).press(Keys.ENTER);
  }
}
