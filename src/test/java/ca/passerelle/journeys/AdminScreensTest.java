package ca.passerelle.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every screen of an administrator: pictures, and no accessibility fault. */
@Journey
class AdminScreensTest {
  private static final Wording SAY = Wording.FRENCH;

  @Test
  void theAdministration(Stage stage) {
    var desktop = signsIn(stage, "administration");
    desktop.pictures("administration").isAccessible();
    for (var part :
        new String[] {
          "comptes",
          "services",
          "organismes",
          "lieux",
          "besoins-offerts",
          "besoins",
          "fraicheur",
          "liens",
          "traductions",
          "changements",
          "nouvelles",
          "bornes",
          "lignes",
          "repertoire"
        }) {
      desktop.go("/administration/" + part).pictures("administration-" + part).isAccessible();
    }
    desktop.go("/compte").pictures("account").isAccessible();
  }

  @Test
  void everyQuestionItAsks(Stage stage) {
    var desktop = signsIn(stage, "administration");
    question(desktop, "comptes", SAY.say("admin.accounts.create"), "new-account");
    desktop
        .tap(SAY.say("admin.save"))
        .sees(SAY.say("signin.display-name.missing"))
        .pictures("new-account-incomplete")
        .isAccessible();
    question(desktop, "comptes", SAY.say("admin.account.edit") + " : Amina", "roles");
    question(desktop, "comptes", SAY.say("admin.account.link") + " : Amina", "access-link");
    desktop.sees(SAY.say("admin.link.copy"));
    question(
        desktop, "bornes", SAY.say("admin.kiosk.activate") + " : Caisse du Tilleul", "activation");
    question(desktop, "bornes", SAY.say("admin.kiosk.retire") + " : Caisse du Tilleul", "retire");
    question(desktop, "lignes", SAY.say("admin.lines.check.label", "988"), "check-line");
  }

  @Test
  void aServiceAndANewsItem(Stage stage) {
    var desktop = signsIn(stage, "edition");
    desktop.go("/administration/services").tap("Frigo partagé").pictures("edit-service");
    desktop.tap(SAY.say("admin.phones.add")).pictures("edit-service-telephone").isAccessible();
    desktop.go("/administration/nouvelles").tap("Vendredi, on mange ensemble");
    desktop.pictures("edit-news").isAccessible();
    desktop.tap(SAY.say("admin.news.remove")).sees(SAY.say("admin.cancel"));
    desktop.pictures("remove-news").isAccessible();
  }

  @Test
  void theRestOfTheDirectory(Stage stage) {
    var desktop = signsIn(stage, "edition");
    desktop.go("/administration/services").tap("Frigo partagé");
    desktop.type(SAY.say("admin.service.website"), "exemple.test").tap(SAY.say("admin.save"));
    desktop.sees(SAY.say("admin.saved")).tap(SAY.say("admin.history"));
    desktop.sees("https://exemple.test").pictures("history").isAccessible();
    desktop.tap(SAY.say("admin.history.undo")).sees(SAY.say("admin.cancel"));
    desktop.pictures("undo").isAccessible();
    desktop.go("/administration/organismes/nouveau").tap(SAY.say("admin.contacts.add"));
    desktop.pictures("new-organization").isAccessible();
    desktop.go("/administration/lieux/nouveau").tap(SAY.say("admin.place.access.known"));
    desktop.pictures("new-place").isAccessible();
    desktop.go("/administration/besoins-offerts/work").sees(SAY.say("admin.needs.part.tile"));
    desktop.pictures("edit-need").isAccessible();
    desktop.go("/administration/services/nouveau").tap(SAY.say("admin.sites.add"));
    desktop.tap(SAY.say("admin.hours.add")).tap(SAY.say("admin.special.add"));
    desktop.pictures("new-service").isAccessible();
    desktop.go("/administration/services").tap(SAY.say("admin.bulk.all"));
    desktop.tap(SAY.say("admin.bulk.add-need")).sees(SAY.say("admin.bulk.need"));
    desktop.pictures("bulk").isAccessible();
  }

  @Test
  void aServiceAsTheKioskWillShowIt(Stage stage) {
    var desktop = signsIn(stage, "edition");
    desktop.go("/administration/services").tap("Frigo partagé");
    var preview =
        desktop
            .run("return [...document.links].find(it => it.href.includes('apercu')).pathname")
            .toString();
    desktop.go(preview).sees(SAY.say("citizen.preview.page")).pictures("preview");
    desktop.go(preview + "?langue=en").pictures("preview-english").isAccessible();
  }

  /** A reload used to offer the empty form again, and the piece was written twice. */
  @Test
  void whatWasWrittenIsStillThereAfterAReload(Stage stage) {
    var desktop = signsIn(stage, "edition");
    desktop
        .go("/administration/nouvelles/nouvelle")
        .type(SAY.say("admin.news.heading") + " (français)", "Soupe du samedi")
        .type(SAY.say("admin.news.text") + " (français)", "Apportez un bol.")
        .tap(SAY.say("admin.save"))
        .sees(SAY.say("admin.saved"));
    desktop.until("an address of its own", () -> !desktop.address().endsWith("/nouvelle"));

    desktop.reload().sees("Soupe du samedi").tap(SAY.say("admin.save"));

    desktop.sees(SAY.say("admin.saved")).go("/administration/nouvelles").sees("Soupe du samedi");
    assertThat(desktop.texts(".listing td:first-child").stream().filter("Soupe du samedi"::equals))
        .hasSize(1);
  }

  @Test
  void anOrganizationThatOnlyAListNames(Stage stage) {
    var desktop = signsIn(stage, "administration");
    desktop.go("/administration");
    choosesCommunity(desktop, "Mercier-Est");
    desktop
        .go("/administration/services")
        .sees(SAY.say("admin.listed.title"))
        .pictures("listed-organizations")
        .isAccessible();
    desktop.tap(desktop.texts(".listing td:first-child a").getFirst());
    desktop.sees(SAY.say("admin.listing.reach")).pictures("listed-organization").isAccessible();
  }

  @Test
  void linksThatNoLongerWork(Stage stage) {
    var desktop = stage.desktop();
    desktop.go("/premier-acces/gone").sees(SAY.say("signin.link.dead.title"));
    desktop.pictures("dead-link").isAccessible();
    desktop.go("/acces/gone").sees(SAY.say("signin.link.dead.title")).isAccessible();
    desktop.go("/borne-activer/gone").picture("dead-kiosk-link").isAccessible();
  }

  @Test
  void whatIsMissingIsMarked(Stage stage) {
    signsIn(stage, "edition")
        .go("/administration/nouvelles/nouvelle")
        .tap(SAY.say("admin.save"))
        .sees(SAY.say("admin.incomplete"))
        .pictures("new-news-incomplete")
        .isAccessible();
  }

  private static void question(Browser desktop, String part, String button, String picture) {
    desktop.go("/administration/" + part).tap(button);
    desktop.until(
        "a question",
        () ->
            Boolean.TRUE.equals(
                desktop.run("return !!document.querySelector('vaadin-dialog[opened]')")));
    desktop.pictures(picture).isAccessible();
  }

  private static void choosesCommunity(Browser desktop, String name) {
    desktop.run("document.querySelector('vaadin-select.admin-place').opened = true");
    desktop.tap(name).sees(name);
  }

  private static Browser signsIn(Stage stage, String name) {
    return stage
        .desktop()
        .go("/administration")
        .type(SAY.say("signin.login"), name)
        .type(SAY.say("signin.password"), Worker.PASSWORD)
        .tap(SAY.say("signin.enter"))
        .sees(SAY.say("signin.out"));
  }
}
