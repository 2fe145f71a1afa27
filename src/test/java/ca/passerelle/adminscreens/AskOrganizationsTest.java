package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedService;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.fleet.RecognisedKiosk;
import ca.passerelle.shared.KioskId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An editor gives an organization a link; behind it somebody without an account says what is true.
 */
@WithActor(role = Role.EDITOR)
class AskOrganizationsTest extends AdminStory {
  private static final String COOKS = "La Grande Tablée du Vieux-Moulin";

  @Autowired DirectoryDesk desk;
  @Autowired JdbcClient database;
  @Autowired DataSource connections;
  private ServiceId lunch;
  private ServiceEntry before;

  @BeforeEach
  void forgetAllLinks() {
    for (var table : List.of("listing_correction", "listing_answer", "listing_invitation")) {
      database.sql("delete from " + table).update();
    }
  }

  @BeforeEach
  void lunchAsItIs() {
    lunch =
        desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
            .filter(line -> line.name().in(Language.FRENCH).equals("Repas chaud du midi"))
            .findFirst()
            .orElseThrow()
            .id();
    before = desk.open(DEMO, lunch).orElseThrow().entry();
  }

  @AfterEach
  void putBack() {
    desk.save(
        DEMO, new EditedService(lunch, desk.open(DEMO, lunch).orElseThrow().version(), before));
    forgetAllLinks();
    database.sql("delete from organization where slug = 'sans'").update();
  }

  @Test
  void theLinkIsShownOnceWithALetterInBothLanguages() {
    var link = given();

    assertThat(link).matches("https?://.+/organisme/[\\w-]{43}");
    var letter = find(TextArea.class, dialog()).single().getValue();
    assertThat(letter).contains("Bonjour", "Hello", link, "21 janv. 2027", "Jan 21, 2027");
    open("administration/liens");
    assertThat(read(row(COOKS))).contains("Donné le 23 nov. 2026");
    assertThat(page()).doesNotContain(link);
  }

  @Test
  void whoOpensItReadsTheirServicesAndConfirmsWithOneTouch() {
    behind(given());
    assertThat(page()).contains(COOKS, "Repas chaud du midi", "2 $, ou rien", "Vérifié le 19 oct.");

    press("C’est encore vrai : Repas chaud du midi".replace(" :", "\u00a0:"));

    assertThat(page()).contains("Confirmé. Merci !");
    assertThat(desk.open(DEMO, lunch).orElseThrow().entry().assuredDate()).isEqualTo("2026-11-23");
    open("administration/liens");
    assertThat(read(row(COOKS))).contains("Répondu le 23 nov. 2026");
    assertThat(page()).contains("Répondus : 1");
    open("administration");
    assertThat(page())
        .contains("Tous les liens donnés ont une réponse")
        .contains("Liens donnés : 1. Avec une réponse : 1.");
  }

  @Test
  void whoAnswersWhileAnImportWritesIsAskedToTryAgain() throws SQLException {
    behind(given());
    try (var writing = connections.getConnection();
        var row = writing.prepareStatement("update service set version = version where id = ?")) {
      writing.setAutoCommit(false);
      row.setObject(1, lunch.value());
      assertThat(row.executeUpdate()).isOne();
      press("C’est encore vrai\u00a0: Repas chaud du midi");
      writing.rollback();
    }

    assertThat(page()).contains("Réessayez dans quelques minutes").doesNotContain("Merci !");
    assertThat(desk.open(DEMO, lunch).orElseThrow().entry()).isEqualTo(before);
  }

  @Test
  void theFirstScreenSaysHowManyLinksHaveNoAnswer() {
    open("administration");
    assertThat(page()).doesNotContain("Liens donnés");
    given();
    find(Dialog.class).all().forEach(Dialog::close);
    open("administration");
    follow("1 lien d’organisme sans réponse");

    assertThat(page()).contains("Liens donnés : 1. Répondus : 0.");
  }

  @Test
  void whomNobodyCanAskIsSaidWithTheReason() {
    database
        .sql(
            "insert into organization (community_id, id, slug, name) values (?, ?, 'sans', 'Sans')")
        .params(DEMO.value(), UUID.randomUUID())
        .update();
    open("administration/liens");

    assertThat(page()).contains("dont les gens ne voient rien", "rien à confirmer");
  }

  @Test
  void whatTheyCorrectAnEditorReadsBesideWhatIsThereAndDecides() {
    behind(given());
    press("Corriger : Repas chaud du midi".replace(" :", "\u00a0:"));
    write("Description (français)", "Soupe et pain.");
    write("Nouvelle adresse, si elle a changé", "30, rue de l’Essai");
    press("Envoyer la correction : Repas chaud du midi".replace(" :", "\u00a0:"));
    assertThat(page()).contains("Correction reçue.");

    open("administration");
    follow("2 corrections à relire");
    assertThat(read(row("Soupe et pain.")))
        .contains("Description", "Entrez et prenez une assiette");
    press("Accepter : Description, Repas chaud du midi".replace(" :", "\u00a0:"));

    assertThat(said()).isEqualTo("Enregistré.");
    assertThat(rows()).noneMatch(row -> row.contains("Soupe et pain."));
    assertThat(desk.open(DEMO, lunch).orElseThrow().entry().description())
        .isNotNull()
        .extracting(text -> text.in(Language.FRENCH))
        .isEqualTo("Soupe et pain.");
    press("Refuser : Adresse (à corriger à la main), Repas chaud du midi".replace(" :", "\u00a0:"));
    assertThat(page()).contains("Aucune correction n’attend");
  }

  @Test
  void aFormThatSaysWhatIsThereAlreadyLeadsToTheOtherButton() {
    behind(given());
    press("Corriger : Repas chaud du midi".replace(" :", "\u00a0:"));
    press("Envoyer la correction : Repas chaud du midi".replace(" :", "\u00a0:"));

    assertThat(page()).contains("Rien n’a changé.");
  }

  @Test
  void aLinkThatNoLongerWorksSaysWhatToDo() {
    var link = given();
    behind(link + "x");
    assertThat(page()).contains("ne mène nulle part", "copiez-le en entier");

    press(link, "Retirer le lien");
    behind(link);
    assertThat(page()).contains("Ce lien ne marche plus", "plus récent");

    var later = given();
    clock.advance(Duration.ofDays(61));
    behind(later);
    assertThat(page()).contains("n’est plus valable", "Demandez-en un nouveau");
  }

  @Test
  void itSpeaksEnglishToo() {
    var link = given();
    UI.getCurrent().setLocale(Locale.CANADA);
    behind(link);

    assertThat(page()).contains("Your services, as people read them", "Hot lunch");
    assertThat(page()).doesNotContain("!own.");
  }

  @Test
  void aKioskNeverOpensIt() {
    var link = given();
    RecognisedKiosk.mark(VaadinServletRequest.getCurrent(), new KioskId("demo-caisse"));
    behind(link);

    assertThat(page()).contains("ne s’ouvre pas sur une borne").doesNotContain(COOKS);
    assertThat(find(Anchor.class).withText("Retour à la borne").single().getHref())
        .isEqualTo("/borne/demo-caisse");
  }

  @Test
  void aLinkForEveryoneComesAsAListToTakeAwayNow() {
    open("administration/liens");
    var all =
        find(NativeButton.class)
            .withCondition(button -> button.getText().matches("Un lien pour les \\d+ organismes"))
            .single();
    test(all).click();
    answer("Faire les liens");

    assertThat(said()).matches("\\d+ liens faits\\.");
    assertThat(find(Anchor.class).withText("Télécharger (CSV)").exists()).isTrue();
    open("administration/liens");
    assertThat(find(Anchor.class).withText("Télécharger (CSV)").exists()).isFalse();
  }

  /** The address in the dialog. */
  private String given() {
    find(Dialog.class).all().forEach(Dialog::close);
    open("administration/liens");
    press("Faire un lien : La Grande Tablée du Vieux-Moulin".replace(" :", "\u00a0:"));
    return find(TextField.class, dialog()).single().getValue();
  }

  private void press(String link, String label) {
    open("administration/liens");
    assertThat(link).isNotEmpty();
    press(label + "\u00a0: " + COOKS);
  }

  private static void behind(String link) {
    open(link.substring(link.indexOf("organisme/")));
  }
}
