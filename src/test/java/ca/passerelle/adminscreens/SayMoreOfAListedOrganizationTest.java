package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedListing;
import ca.passerelle.directory.ListingEntry;
import ca.passerelle.directory.PhoneEntry;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.testsupport.WithActor;
import ca.passerelle.uikit.ServiceSheet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list names an organization and no more; an editor writes what they know for sure. */
@WithActor(role = Role.EDITOR, community = "mercier-est")
class SayMoreOfAListedOrganizationTest extends AdminStory {
  private static final CommunityId HERE = new CommunityId("mercier-est");

  @Autowired DirectoryDesk desk;
  private EditedListing before;

  @BeforeEach
  void theFirstOfTheList() {
    var first = desk.listed(HERE).getFirst();
    assertThat(first.reachable()).isFalse();
    before = desk.listing(HERE, first.id()).orElseThrow();
  }

  @AfterEach
  void putItBack() {
    desk.saveListing(
        HERE,
        new EditedListing(before.id(), kept().version(), before.listedName(), before.entry()));
  }

  @Test
  void theListSaysWhichOnesLeadTo211() {
    open("administration/services?organisme=sans coordonnées");

    assertThat(left().getLast()).isEqualTo("%1$d sur %1$d".formatted(desk.listed(HERE).size()));
  }

  @Test
  void aTelephoneIsOnTheCitizensScreenAtOnce() {
    assertThat(sheet()).contains("211");
    edit();
    assertThat(page()).contains("Dans la liste : " + before.listedName());
    press("Ajouter un téléphone");
    write("Numéro de téléphone", "514-555-0120");

    press("Enregistrer");

    assertThat(said()).isEqualTo("Enregistré.");
    assertThat(sheet()).contains("555-0120");
    open("administration/services");
    assertThat(read(row(before.listedName()))).contains("Avec coordonnées");
  }

  @Test
  void whatIsWrittenByMistakeIsMarkedAndNothingChanges() {
    edit();
    press("Ajouter un téléphone");
    write("Numéro de téléphone", "12");
    write("Courriel", "pas-une-adresse");
    write("Description (français)", "Ce que je sais");

    press("Enregistrer");

    assertThat(said()).contains("Rien n’a été enregistré");
    assertThat(field("Numéro de téléphone").isInvalid()).isTrue();
    assertThat(field("Courriel").isInvalid()).isTrue();
    assertThat(written(field("Description (français)"))).isEqualTo("Ce que je sais");
    assertThat(kept().entry()).isEqualTo(before.entry());
  }

  @Test
  void savingWhatNobodyTouchedChangesNothing() {
    edit();

    press("Enregistrer");

    assertThat(said()).isEqualTo("Enregistré.");
    assertThat(kept().entry()).isEqualTo(before.entry());
  }

  @Test
  void whoeverSavesSecondIsTold() {
    edit();
    write("Description (français)", "Mes mots");
    var entry = before.entry();
    desk.saveListing(
        HERE,
        new EditedListing(
            before.id(),
            kept().version(),
            before.listedName(),
            new ListingEntry(
                entry.name(),
                entry.description(),
                entry.needs(),
                List.of(new PhoneEntry("514-555-0121", null, null, null)),
                null,
                null,
                null,
                null)));

    press("Enregistrer");

    assertThat(said()).contains("quelqu’un d’autre a changé ceci");
    assertThat(written(field("Description (français)"))).isEqualTo("Mes mots");
    assertThat(kept().entry().phones()).hasSize(1);
  }

  @Test
  void whatNoListNamesIsSaidSo() {
    for (var address : List.of("personne", UUID.randomUUID().toString())) {
      open("administration/services/organismes/" + address);
      assertThat(page()).contains("Organisme introuvable");
    }
  }

  private void edit() {
    open(AdminRoutes.toListed(before.id()));
  }

  private EditedListing kept() {
    return desk.listing(HERE, before.id()).orElseThrow();
  }

  private String sheet() {
    open("borne/web-mercier-est/service/" + before.id());
    return find(ServiceSheet.class).single().getElement().getPropertyRaw("sheet").toString();
  }
}
