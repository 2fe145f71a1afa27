package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.Directory;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedListing;
import ca.passerelle.directory.ServiceSheet;
import ca.passerelle.directory.campaign.OwnListing;
import ca.passerelle.directory.campaign.OwnListing.Said;
import ca.passerelle.directory.interchange.Depth;
import ca.passerelle.directory.interchange.HsdsFeed;
import ca.passerelle.directory.interchange.Kind;
import ca.passerelle.directory.interchange.Tongue;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Only a list names an organization. It gets a link all the same, and says itself what is true; an
 * editor has the last word.
 */
@WithActor(role = Role.EDITOR, community = "mercier-est")
class AskAListedOrganizationTest extends AdminStory {
  private static final CommunityId HERE = new CommunityId("mercier-est");

  @Autowired DirectoryDesk desk;
  @Autowired Directory directory;
  @Autowired OwnListing own;
  @Autowired HsdsFeed feed;
  @Autowired JdbcClient database;
  private EditedListing before;
  private String name;

  @BeforeEach
  void forgetAllLinks() {
    for (var table : List.of("listing_correction", "listing_answer", "listing_invitation")) {
      database.sql("delete from " + table).update();
    }
  }

  @BeforeEach
  void oneOfTheList() {
    before = listing(desk.listed(HERE).get(2).id());
    name = before.listedName();
  }

  @AfterEach
  void putItBack() {
    desk.saveListing(HERE, new EditedListing(before.id(), now().version(), name, before.entry()));
    forgetAllLinks();
  }

  @Test
  void theLetterAsksWhetherWhatIsKnownOfItIsTrueAndComplete() {
    campaign();
    assertThat(read(row(name))).contains("Dans la liste seulement, à vérifier");
    var link = given();

    assertThat(find(TextArea.class, dialog()).single().getValue())
        .contains("nomme votre organisme", "names your organization", link);
  }

  @Test
  void itReadsWhatTheListKnowsAndConfirmsWithOneTouch() {
    behind(given());
    assertThat(page())
        .contains("Votre organisme, tel que les gens le lisent", name, "Pas encore vérifié")
        .doesNotContain("Vos services", "!own.");
    assertThat(UI.getCurrent().getInternals().getTitle()).startsWith("Votre organisme");

    press("C’est encore vrai\u00a0: " + name);

    assertThat(page()).contains("Confirmé. Merci !");
    assertThat(seen().orElseThrow().lastVerified().orElseThrow()).isEqualTo("2026-11-23");
    campaign();
    assertThat(read(row(name))).contains("Répondu le 23 nov. 2026").doesNotContain("à vérifier");
    open("administration/historique/listing/" + before.id());
    assertThat(page()).contains("23 nov. 2026", "organisme lui-même");
  }

  @Test
  void aTelephoneItSaysWaitsForAnEditorAndThenIsOnTheScreenInsteadOf211() {
    behind(given());
    press("Corriger\u00a0: " + name);
    press("Ajouter un téléphone");
    write("Numéro de téléphone", "514-555-0133");
    write("Courriel", "bonjour@exemple.test");
    write("Adresse", "30, rue de l’Essai");
    press("Envoyer la correction\u00a0: " + name);
    assertThat(page()).contains("Correction reçue");
    assertThat(seen().orElseThrow().summary().contactUnknown()).isTrue();

    open("administration");
    follow("3 corrections à relire");
    assertThat(page()).contains("que seule la liste nomme");
    press("Accepter\u00a0: Téléphones, " + name);
    press("Accepter\u00a0: Courriel, " + name);
    assertThat(now().entry().assuredDate()).isNull();
    press("Accepter\u00a0: Adresse (à corriger à la main), " + name);

    assertThat(seen().orElseThrow().summary().contactUnknown()).isFalse();
    assertThat(now().entry().phones())
        .singleElement()
        .satisfies(phone -> assertThat(phone.number()).contains("555-0133"));
    assertThat(now().entry().description()).isEqualTo(before.entry().description());
    assertThat(now().entry().assuredDate()).as("all of it was taken").isEqualTo("2026-11-23");
  }

  @Test
  void oneThatIsNoMoreIsShownUntilAnEditorHasReadSoAndThenNowhere() {
    behind(given());
    press("Nous n’existons plus\u00a0: " + name);
    answer("Nous n’existons plus");
    assertThat(page()).contains("votre organisme n’existe plus");
    assertThat(seen()).isPresent();

    open("administration/corrections");
    press("Accepter\u00a0: État, " + name);

    assertThat(seen()).isEmpty();
    assertThat(directory.matching(HERE, name, 100)).doesNotContain(before.id());
    assertThat(
            feed.one(
                Kind.ORGANIZATIONS, before.id().value(), Depth.FULL, Tongue.of(Language.FRENCH)))
        .isEmpty();
    open("administration/services?organisme=" + encoded(name));
    assertThat(read(row(name))).contains("N’est plus montré");
    campaign();
    assertThat(rows()).noneMatch(row -> row.contains(name));
  }

  @Test
  void anEditorShowsItAgain() {
    open(AdminRoutes.toListed(before.id()));
    tick("Montré aux gens");
    press("Enregistrer");
    assertThat(seen()).isEmpty();

    tick("Montré aux gens");
    press("Enregistrer");

    assertThat(seen()).isPresent();
    assertThat(now().entry()).isEqualTo(before.entry());
  }

  @Test
  void itsLinkSpeaksForNoOtherOfTheList() {
    var link = given();
    var token = link.substring(link.lastIndexOf('/') + 1);
    var other = desk.listed(HERE).get(3).id();

    assertThat(own.confirm(token, other)).isEqualTo(Said.CLOSED);
    assertThat(own.ended(token, other)).isEqualTo(Said.CLOSED);
    assertThat(listing(other).entry().assuredDate()).isNull();
  }

  private Optional<ServiceSheet> seen() {
    return directory.service(HERE, before.id(), Optional.empty(), clock.instant());
  }

  private EditedListing now() {
    return listing(before.id());
  }

  private EditedListing listing(ServiceId id) {
    return desk.listing(HERE, id).orElseThrow();
  }

  private void campaign() {
    find(Dialog.class).all().forEach(Dialog::close);
    open("administration/liens?chercher=" + encoded(name));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** The address in the dialog. */
  private String given() {
    campaign();
    press("Faire un lien\u00a0: " + name);
    return find(TextField.class, dialog()).single().getValue();
  }

  private void behind(String link) {
    find(Dialog.class).all().forEach(Dialog::close);
    open(link.substring(link.indexOf("organisme/")));
  }
}
