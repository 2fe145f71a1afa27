package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedService;
import ca.passerelle.directory.ListingEntry;
import ca.passerelle.directory.LocationEntry;
import ca.passerelle.directory.OrganizationEntry;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** An editor reads what happened to a service, by whom, and goes back. */
@Transactional
@WithActor(role = Role.EDITOR)
class LookBackTest extends AdminStory {
  @Autowired DirectoryDesk desk;
  private ServiceId id;

  @BeforeEach
  void theCommunityFridge() {
    id =
        desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
            .filter(line -> line.name().in(Language.FRENCH).equals("Frigo partagé"))
            .findFirst()
            .orElseThrow()
            .id();
  }

  @Test
  void eachFieldIsReadBeforeAndAfterInWords() {
    change(
        "{'needs': ['health', 'food'], 'cost': {'option': 'small', 'amount': 3.5},"
            + " 'assured_date': '2026-11-20', 'alert': {'fr': 'Fermé', 'en': 'Closed'},"
            + " 'phones': [{'number': '514-555-0119', 'extension': '4', 'confidential': true}]}");

    history();

    assertThat(page()).contains("Changé par");
    assertThat(read(latest("Besoins"))).contains("Ma santé");
    assertThat(read(latest("Coût"))).contains("Petit prix, 3,50 $");
    assertThat(read(latest("Vérifié le"))).contains("20 nov. 2026");
    assertThat(read(latest("Avis important"))).contains("anglais : Closed", "français : Fermé");
    assertThat(read(latest("Téléphones"))).contains("514-555-0119, Poste 4, confidentiel");
  }

  @Test
  void hoursAreReadAsPeopleSayThem() {
    change(
        "{'at': [{'location': 'maison-du-logement', 'by_appointment': true, 'schedules': ["
            + "{'byday': 'MO,WE', 'opens_at': '09:00', 'closes_at': '16:30'},"
            + "{'freq': 'MONTHLY', 'byday': '1MO', 'opens_at': '13:00', 'closes_at': '14:00'}]}]}");

    history();

    assertThat(read(latest("Lieux et heures")))
        .contains("Sur rendez-vous", "lun., mer. 09 h 00 – 16 h 30", "Chaque mois : premier lundi");
  }

  @Test
  void whoGoesBackIsAskedAndCitizensReadTheOldWordsAgain() {
    var before = kept();
    change("{'name': {'fr': 'Frigo des archives'}}");
    history();

    undo("Frigo des archives");
    answer("Annuler ce changement");

    assertThat(said()).startsWith("C’est annulé.");
    assertThat(kept()).isEqualTo(before);
    assertThat(page()).contains("en annulant un changement");
  }

  @Test
  void whoIsTooLateIsToldWhichFieldIsInTheWay() {
    change("{'name': {'fr': 'Premier'}}");
    change("{'name': {'fr': 'Second'}}");
    history();

    undo("Premier");
    answer("Annuler ce changement");

    assertThat(said()).contains("un changement plus récent touche aussi ceci : Nom");
    assertThat(kept().name().in(Language.FRENCH)).isEqualTo("Second");
  }

  @Test
  void theLatestChangesOfAllRecordsLeadToEachOne() {
    change("{'name': {'fr': 'Frigo des archives'}}");
    open("administration/services");
    follow("Changements");

    assertThat(page()).contains("Service : Frigo des archives");
    follow("Service\u00a0: Frigo des archives");
    assertThat(page()).contains("Historique : Frigo des archives");
    follow("Ouvrir la fiche");
    assertThat(written(field("Nom (français)"))).isEqualTo("Frigo des archives");
  }

  @Test
  void anAddressThatNamesNoRecordSaysSo() {
    for (var address : new String[] {"service/pas-un-numero", "rien/" + id}) {
      open("administration/historique/" + address);
      assertThat(find(Div.class).withClassName("admin-view").exists()).isTrue();
      assertThat(page()).doesNotContain("Annuler ce changement");
    }
  }

  /** A field without words would stand there as a key between exclamation marks. */
  @Test
  void everyFieldHasAName() {
    var words = new EntryWords(new Div(), Locale.CANADA_FRENCH, (kind, key) -> key);
    assertThat(
            Stream.of(
                    ServiceEntry.class,
                    OrganizationEntry.class,
                    LocationEntry.class,
                    ListingEntry.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)))
        .hasSizeGreaterThan(40)
        .allSatisfy(field -> assertThat(words.label(field)).isNotBlank().doesNotContain("!"));
    assertThat(words.label("nobody-says-this")).contains("!");
  }

  private void history() {
    open(AdminRoutes.to(id));
    follow("Historique");
  }

  /** The row of the change that stands first, which is the last one made. */
  private NativeTableRow latest(String field) {
    return find(NativeTableRow.class)
        .withCondition(row -> read(row).contains(field))
        .all()
        .getFirst();
  }

  private void undo(String named) {
    var label = "Annuler ce changement\u00a0: " + named + ", 23 nov. 2026";
    test(find(NativeButton.class)
            .withCondition(button -> button.getAriaLabel().orElse("").startsWith(label))
            .all()
            .getFirst())
        .click();
  }

  private ServiceEntry kept() {
    return desk.open(DEMO, id).orElseThrow().entry();
  }

  private void change(String json) {
    var edited = desk.open(DEMO, id).orElseThrow();
    var tree = (ObjectNode) Json.mapper().valueToTree(edited.entry());
    tree.setAll((ObjectNode) Json.mapper().readTree(json.replace('\'', '"')));
    desk.save(
        DEMO,
        new EditedService(
            id, edited.version(), Json.mapper().treeToValue(tree, ServiceEntry.class)));
  }
}
