package ca.passerelle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.Secret;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way in, in both languages: pictures, and no accessibility fault. */
@Journey
class DoorScreensTest {
  private static final String GOOD = "un tout autre secret";

  @Test
  void theFirstPageOfTheDemonstrationLeadsToTheDoorWithTheNameWritten(Stage stage) {
    var desktop = stage.desktop().go("/");
    desktop.sees("Comptes pour essayer").sees("passerelle-demo");
    desktop.pictures("signpost").isAccessible();

    desktop.tap("kateri").sees(Wording.FRENCH.say("signin.subtitle"));
    desktop
        .type(Wording.FRENCH.say("signin.password"), Worker.PASSWORD)
        .press(Keys.ENTER)
        .until("the queue", () -> desktop.address().startsWith("/travail"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void aPasswordIsChosenByALinkThatWorksOnce(String language, Stage stage) {
    var say = wording(language);
    var phone = inLanguage(stage.phone(), say);
    var link = "/acces/" + accessLink(stage, newcomer(stage));
    phone.go(link).sees(say.say("signin.access.title"));
    phone.pictures("choose-password-" + language).isAccessible();

    phone.type(say.say("signin.password.new"), "court").tap(say.say("signin.save"));
    phone.sees(say.say("signin.password.weak")).picture("weak-password-" + language);
    phone.isAccessible();

    phone.type(say.say("signin.password.new"), GOOD);
    phone.type(say.say("signin.password.again"), GOOD).press(Keys.ENTER);
    phone.until("the desk", () -> phone.address().startsWith("/administration"));

    phone.go(link).sees(say.say("signin.link.dead.title"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void theFirstAccessAsksForANameFirst(String language, Stage stage) {
    var say = wording(language);
    var desktop = inLanguage(stage.desktop(), say);
    desktop.go("/premier-acces/" + accessLink(stage, null)).sees(say.say("signin.first.title"));
    desktop.pictures("first-access-" + language).isAccessible();

    desktop.tap(say.say("signin.create")).sees(say.say("signin.display-name.missing"));
    desktop.picture("first-access-incomplete-" + language).isAccessible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void aTabletBecomesAKioskByATouchAndOnce(String language, Stage stage) {
    var say = wording(language);
    var tablet = inLanguage(stage.tablet(), say);
    var link = "/borne-activer/" + activationLink(stage, "demo-epicerie");
    tablet.go(link).sees(say.say("signin.kiosk.title"));
    tablet.pictures("activate-kiosk-" + language).isAccessible();

    tablet.tap(say.say("signin.kiosk.activate"));
    tablet.until("the kiosk", () -> tablet.address().startsWith("/borne/demo-epicerie"));
    assertThat(tablet.words()).doesNotContain(say.say("signin.kiosk.title"));

    tablet.go(link).tap(say.say("signin.kiosk.activate")).sees(say.say("signin.kiosk.dead"));
    tablet.picture("dead-kiosk-link-" + language).isAccessible();
  }

  @Test
  void aWorkerOnAPageOfOthersIsLedBackToWork(Stage stage) {
    var worker = Worker.signsIn(stage.phone(), "samuel").browser();
    worker.go("/administration/comptes").sees(Wording.FRENCH.say("citizen.notfound"));
    worker.pictures("page-of-others").isAccessible();

    worker.tap(Wording.FRENCH.say("citizen.signpost.team"));

    worker.sees(Wording.FRENCH.say("worker.nav.mine"));
  }

  private static Wording wording(String language) {
    return language.equals("fr") ? Wording.FRENCH : Wording.ENGLISH;
  }

  private static Browser inLanguage(Browser browser, Wording say) {
    browser.go("/connexion");
    var other = say.equals(Wording.ENGLISH) ? "English" : "Français";
    if (browser.offers(other)) {
      browser.tap(other);
    }
    browser.sees(say.say("signin.subtitle"));
    return browser;
  }

  /** As the console prints, or an administrator hands over. */
  private static String accessLink(Stage stage, @Nullable UUID account) {
    var secret = Secret.random();
    database(stage)
        .sql("insert into access_link (token_hash, account_id, expires_at) values (?, ?, ?)")
        .param(secret.hash())
        .param(account)
        .param(soon())
        .update();
    return secret.value();
  }

  private static String activationLink(Stage stage, String kiosk) {
    var secret = Secret.random();
    database(stage)
        .sql("insert into activation_link (link_hash, kiosk_id, expires_at) values (?, ?, ?)")
        .params(secret.hash(), kiosk, soon())
        .update();
    return secret.value();
  }

  /** An editor of their own: others come in as those of the demonstration. */
  private static UUID newcomer(Stage stage) {
    var id = UUID.randomUUID();
    database(stage)
        .sql(
            """
            insert into account (id, version, login, display_name, demo, locked, created_at)
            values (?, 0, ?, 'Zoé', false, false, ?)
            """)
        .params(id, "zoe-" + id.toString().substring(0, 8), soon())
        .update();
    database(stage)
        .sql(
            "insert into account_grant (community_id, account_id, role)"
                + " values ('quartier-demo', ?, 'EDITOR')")
        .param(id)
        .update();
    return id;
  }

  private static OffsetDateTime soon() {
    return OffsetDateTime.now(ZoneOffset.UTC).plusHours(1);
  }

  private static JdbcClient database(Stage stage) {
    return stage.server().bean(JdbcClient.class);
  }
}
