package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.fleet.DeviceTokens;
import ca.passerelle.fleet.Fleet;
import ca.passerelle.fleet.Kiosk;
import ca.passerelle.shared.KioskId;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator makes a tablet a kiosk, pauses it, and takes it out for ever. */
@WithActor(role = Role.ADMINISTRATOR)
class ManageKiosksTest extends AdminStory {
  private static final KioskId KIOSK = new KioskId("story-kiosk");

  @Autowired Fleet fleet;
  @Autowired DeviceTokens tokens;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher events;

  @BeforeEach
  void aTabletIsPutIntoTheGrocery() {
    jdbc.sql(
            """
            insert into kiosk (community_id, id, site_id, position, status, entry)
            values ('quartier-demo', 'story-kiosk', 'epicerie-bontemps', 99, 'ACTIVE', ?)
            """)
        .param(
            """
            {"id":"story-kiosk","kind":"TABLET","host_site":"epicerie-bontemps",
             "placement":{"fr":"Sous l’escalier"}}
            """)
        .update();
    events.publishEvent(new ConfigurationApplied(DEMO));
  }

  @AfterEach
  void itIsTakenAway() {
    jdbc.sql("delete from stranded_request where kiosk_id = 'story-kiosk'").update();
    jdbc.sql("delete from device_token where kiosk_id = 'story-kiosk'").update();
    jdbc.sql("delete from activation_link where kiosk_id = 'story-kiosk'").update();
    jdbc.sql("delete from kiosk where id = 'story-kiosk'").update();
    events.publishEvent(new ConfigurationApplied(DEMO));
  }

  @Test
  void theListSaysWhereEachStandsAndWhetherItServes() {
    open("administration/bornes");

    assertThat(kiosk())
        .contains("Épicerie Bontemps", "Sous l’escalier", "En service", "jamais activée");
    assertThat(read(row("web-quartier-demo"))).contains("Site web").doesNotContain("activée");
  }

  @Test
  void whatADeviceStillKeepsIsToldWithItsReasonAndWhatToDo() {
    keeps("wrong-kiosk");
    keeps("wrong-kiosk");
    keeps("different-content");
    open("administration/bornes");

    assertThat(kiosk())
        .contains(
            "2 demandes restent sur l’appareil",
            "ouvrez-y un lien d’activation",
            "1 demande reste sur l’appareil",
            "Refusées : different-content");
    assertThat(read(row("web-quartier-demo"))).doesNotContain("sur l’appareil");
  }

  private void keeps(String why) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    jdbc.sql(
            """
            insert into stranded_request (community_id, kiosk_id, id, why, first_at, last_at)
            values ('quartier-demo', 'story-kiosk', ?, ?, ?, ?)
            """)
        .params(UUID.randomUUID(), why, now, now)
        .update();
  }

  @Test
  void theLinkMakesATabletTheKioskOnceOnly() {
    open("administration/bornes");
    press("Lien d’activation");

    assertThat(dialog().getHeaderTitle())
        .isEqualTo("Activer la borne «\u00a0Épicerie Bontemps\u00a0»");
    var link = link();
    assertThat(link).matches("https?://.+/borne-activer/[A-Za-z0-9_-]{43}");

    var secret = link.substring(link.lastIndexOf('/') + 1);
    assertThat(tokens.activate(secret))
        .hasValueSatisfying(made -> assertThat(made.kiosk()).isEqualTo(KIOSK));
    assertThat(tokens.activate(secret)).isEmpty();
  }

  @Test
  void theLinkIsShownOnce() {
    open("administration/bornes");
    press("Lien d’activation");
    var first = link();
    press("J’ai noté le lien");
    assertThat(asks()).isFalse();

    press("Lien d’activation");

    assertThat(link()).isNotEqualTo(first);
  }

  @Test
  void whoeverCopiesTheLinkSeesThatItWasCopied() {
    open("administration/bornes");
    press("Lien d’activation");

    press("Copier le lien");

    var dialog = (LinkDialog) dialog();
    assertThat(dialog.getElement().getTextRecursively()).doesNotContain("Lien copié");
    dialog.copied(true);
    assertThat(dialog.getElement().getTextRecursively()).contains("Lien copié");
  }

  /** Without TLS a browser copies nothing. */
  @Test
  void whoeverCannotCopyTheLinkIsToldWhatToDo() {
    open("administration/bornes");
    press("Lien d’activation");
    press("Copier le lien");

    ((LinkDialog) dialog()).copied(false);

    assertThat(read(dialog()))
        .contains("Copie impossible ici : sélectionnez le lien et copiez-le.")
        .doesNotContain("Lien copié");
  }

  @Test
  void aPausedKioskTakesNoRequestUntilItIsBack() {
    open("administration/bornes");
    press("Mettre en pause");

    assertThat(said()).isEqualTo("Enregistré.");
    assertThat(kiosk()).contains("En pause").doesNotContain("Lien d’activation");
    assertThat(fleet.kiosk(KIOSK)).map(Kiosk::serves).contains(false);

    press("Remettre en service");

    assertThat(kiosk()).contains("En service");
    assertThat(fleet.kiosk(KIOSK)).map(Kiosk::serves).contains(true);
  }

  @Test
  void retiringIsAskedTwiceAndForEver() {
    open("administration/bornes");
    press("Retirer");
    assertThat(dialog().getHeaderTitle())
        .isEqualTo("Retirer la borne «\u00a0Épicerie Bontemps\u00a0»\u00a0?");
    press("Annuler");
    assertThat(fleet.kiosk(KIOSK)).map(Kiosk::status).contains(Kiosk.Status.ACTIVE);

    press("Retirer");
    press("Retirer");

    assertThat(kiosk()).contains("Retirée");
    assertThat(find(NativeButton.class, row("story-kiosk")).exists()).isFalse();
  }

  @Test
  void whatAColleagueRetiredMeanwhileDoesNotComeBack() {
    open("administration/bornes");
    meanwhile(Role.ADMINISTRATOR, () -> fleet.retire(KIOSK));

    press("Mettre en pause");

    assertThat(said()).contains("Quelqu’un vient de retirer cette borne");
    assertThat(kiosk()).contains("Retirée");
  }

  @Test
  void aKioskThatIsSilentForADayIsMarked() {
    fleet.seen(KIOSK);
    clock.advance(Duration.ofHours(24));
    open("administration/bornes");
    assertThat(mark()).isEqualTo("state-well");

    clock.advance(Duration.ofSeconds(1));
    open("administration/bornes");

    assertThat(mark()).isEqualTo("state-open");
    assertThat(kiosk()).contains("23 nov. 2026");
  }

  @Test
  @WithActor(role = Role.ADMINISTRATOR, community = "jonquiere")
  void anotherCommunitysKiosksAreNotSeen() {
    open("administration/bornes");

    assertThat(page()).contains("web-jonquiere").doesNotContain("story-kiosk", "demo-caisse");
  }

  private String mark() {
    return String.join(
        " ",
        find(Span.class, row("story-kiosk")).withTextContaining("2026").single().getClassNames());
  }

  private String kiosk() {
    return read(row("story-kiosk"));
  }

  private String link() {
    return find(TextField.class, dialog()).single().getValue();
  }

  /** In the question that is asked, or else beside the kiosk. */
  @Override
  void press(String label) {
    var inRow = find(NativeButton.class, row("story-kiosk")).withText(label);
    if (!asks() && inRow.exists()) {
      test(inRow.single()).click();
    } else {
      test(find(NativeButton.class, dialog()).withText(label).single()).click();
    }
  }
}
