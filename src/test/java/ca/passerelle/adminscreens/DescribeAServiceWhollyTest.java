package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.Audience;
import ca.passerelle.directory.Directory;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.LocationEntry;
import ca.passerelle.directory.OrganizationDesk;
import ca.passerelle.directory.OrganizationEntry;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.PlaceDesk;
import ca.passerelle.directory.ScheduleEntry;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.ServiceLine;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.directory.SpecialDays;
import ca.passerelle.directory.Status;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Season;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** An editor writes an organization, its place and its service from nothing, and publishes it. */
@Transactional
@WithActor(role = Role.EDITOR)
class DescribeAServiceWhollyTest extends AdminStory {
  @Autowired DirectoryDesk desk;
  @Autowired OrganizationDesk organizations;
  @Autowired PlaceDesk places;
  @Autowired Directory directory;

  @Test
  void anOrganizationIsWrittenWithWhomToAskForAndItsNumber() {
    open("administration/organismes");
    follow("Nouvel organisme");
    write("Nom (français)", "La Marmite inventée");
    write("Site web", "marmite.example");
    press("Ajouter un téléphone");
    write("Numéro de téléphone", "514-555-0131");
    press("Ajouter une personne à joindre");
    write("Sa fonction (français)", "Coordination");
    write("Nom de la personne", "Une Personne");
    press("Ajouter un numéro officiel");
    write("Numéro", "0000000001");

    press("Enregistrer");

    assertThat(said()).isEqualTo("Enregistré.");
    var kept = organizations.open(DEMO, "la-marmite-inventee").orElseThrow();
    assertThat(kept.website()).isEqualTo("https://marmite.example");
    assertThat(kept.phones()).hasSize(1);
    assertThat(kept.contacts())
        .singleElement()
        .matches(contact -> "Une Personne".equals(contact.name()));
    assertThat(kept.identifiers()).singleElement().matches(it -> it.identifierType().equals("NEQ"));
  }

  @Test
  void twoOrganizationsOfOneNameAreTwo() {
    marmite();
    open("administration/organismes/nouveau");
    write("Nom (français)", "La Marmite inventée");
    press("Enregistrer");

    assertThat(organizations.open(DEMO, "la-marmite-inventee-2")).isPresent();
  }

  @Test
  void anOrganizationWithoutServicesCanGoAndOneWithServicesCannot() {
    marmite();
    open("administration/organismes/la-marmite-inventee");
    press("Supprimer");
    answer("Supprimer");
    assertThat(organizations.open(DEMO, "la-marmite-inventee")).isEmpty();

    var used = desk.open(DEMO, someService().id()).orElseThrow().entry().organization();
    open(AdminRoutes.toOrganization(used));
    press("Supprimer");
    answer("Supprimer");
    assertThat(said()).contains("d’autres fiches en dépendent encore");
    assertThat(organizations.open(DEMO, used)).isPresent();
  }

  @Test
  void aPlaceSaysWhereItIsAndHowOneGetsIn() {
    open("administration/lieux");
    follow("Nouveau lieu");
    write("Nom (français)", "Le sous-sol inventé");
    write("Adresse", "1, rue Inventée");
    write("Ville", "Montréal");
    write("Code postal", "h2k3a1");
    write("Position sur la carte", "45.5289, -73.5549");
    tick("On sait comment on y entre");
    test(choices("Ce qui aide à entrer et à rester")).selectItem("Ascenseur");

    press("Enregistrer");

    var kept = places.open(DEMO, "le-sous-sol-invente").orElseThrow();
    assertThat(kept.address()).isNotNull();
    assertThat(kept.address().postalCode()).isEqualTo("H2K 3A1");
    assertThat(kept.address().forEverybody()).isTrue();
    assertThat(kept.point()).isNotNull();
    assertThat(kept.accessibility()).containsExactly("elevator");
  }

  @ParameterizedTest
  @CsvSource({
    "Code postal, H2K, 'Un code postal, comme H2K 3A1.'",
    "Position sur la carte, ici, 'Deux nombres, comme 45.5289, -73.5549.'",
    "Ville, '', Il manque ceci pour qu’une lettre arrive."
  })
  void anAddressWithAMistakeIsMarkedAndNothingIsKept(
      String label, String mistake, String explanation) {
    open("administration/lieux/nouveau");
    write("Nom (français)", "Le sous-sol inventé");
    write("Adresse", "1, rue Inventée");
    write("Ville", "Montréal");
    write(label, mistake);

    press("Enregistrer");

    assertThat(field(label).getErrorMessage()).isEqualTo(explanation);
    assertThat(places.open(DEMO, "le-sous-sol-invente")).isEmpty();
  }

  @Test
  void anAddressThatIsMarkedConfidentialDoesNotReachCitizens() {
    var before =
        places.page(DEMO, "", Page.Part.ALL).items().stream()
            .filter(place -> place.address() != null && place.address().forEverybody())
            .filter(place -> directory.place(DEMO, place.id()).isPresent())
            .findFirst()
            .orElseThrow();
    open(AdminRoutes.toPlace(before.id()));
    tick("Adresse confidentielle : pour l’équipe seulement".replace(" :", "\u00a0:"));
    press("Enregistrer");

    assertThat(places.open(DEMO, before.id()).map(LocationEntry::address))
        .hasValueSatisfying(address -> assertThat(address.forEverybody()).isFalse());
  }

  @Test
  void aServiceBeginsAsADraftThatNobodySeesAndIsThenPublished() {
    marmite();
    var id = draft();

    assertThat(desk.open(DEMO, id).orElseThrow().entry().status()).isEqualTo(Status.DRAFT);
    assertThat(page()).contains("Brouillon : personne ne le voit encore");
    assertThat(link("Aperçu").getHref()).endsWith("apercu/web-quartier-demo/" + id);

    press("Enregistrer et publier");

    assertThat(said()).isEqualTo("Enregistré.");
    assertThat(desk.open(DEMO, id).orElseThrow().entry().status()).isEqualTo(Status.ACTIVE);
    assertThat(page()).doesNotContain("Brouillon : personne ne le voit encore");
  }

  @Test
  void aServiceIsGivenAtSeveralPlacesEachWithItsHours() {
    marmite();
    var id = draft();
    var all = places.page(DEMO, "", Page.Part.ALL).items();
    press("Ajouter un lieu");
    choosePlace(0, all.get(0).id());
    press("Ajouter des heures");
    press("Ajouter un lieu");
    choosePlace(1, all.get(1).id());

    press("Enregistrer");

    var sites = kept(id).at();
    assertThat(sites).hasSize(2);
    assertThat(sites.getFirst().location()).isEqualTo(all.get(0).id());
    assertThat(sites.getFirst().schedules()).hasSize(1);
    assertThat(sites.get(1).schedules()).isEmpty();
  }

  @Test
  void hoursAreOfASeasonOrOfCertainWeeksOrOfHolidays() {
    marmite();
    var id = draft();
    press("Ajouter un lieu");
    choosePlace(0, places.page(DEMO, "", Page.Part.ALL).items().getFirst().id());
    press("Ajouter des heures");
    test(periods(0)).selectItem("En saison, chaque année");
    test(inputs("Du").getFirst()).setValue("2026-05-01");
    test(inputs("Au").getFirst()).setValue("2026-10-15");
    press("Ajouter des heures");
    test(frequency(2)).selectItem("Certaines semaines du mois");
    test(weeks(2)).selectItem("première");
    test(weeks(2)).selectItem("dernière");
    press("Ajouter des heures de jours fériés");

    assertThat(page()).contains("Chaque mois : premier lundi, dernier lundi");
    press("Enregistrer");

    var hours = kept(id).at().getFirst().schedules();
    assertThat(hours).hasSize(3);
    assertThat(hours.get(0).season()).isEqualTo(new Season(MonthDay.of(5, 1), MonthDay.of(10, 15)));
    assertThat(hours.get(1))
        .extracting(ScheduleEntry::freq, ScheduleEntry::byday)
        .containsExactly(ScheduleEntry.Freq.MONTHLY, "1MO,-1MO");
    assertThat(hours.get(2).holidaysOnly()).isTrue();
  }

  @Test
  void aDayThatIsNoHabitIsClosedOrHasItsOwnHours() {
    marmite();
    var id = draft();
    press("Ajouter un lieu");
    choosePlace(0, places.page(DEMO, "", Page.Part.ALL).items().getFirst().id());
    press("Ajouter un jour particulier");
    test(inputs("Le (ou du)").getFirst()).setValue("2026-12-24");
    write("Pourquoi (français)", "Inventaire");
    press("Ajouter un jour particulier");
    test(inputs("Le (ou du)").get(1)).setValue("2026-12-31");
    find(Checkbox.class).withLabel("Fermé").all().get(1).setValue(false);
    test(inputs("De").getFirst()).setValue("10:00");
    test(inputs("à").getFirst()).setValue("12:00");

    press("Enregistrer");

    assertThat(kept(id).at().getFirst().exceptions())
        .extracting(SpecialDays::from, SpecialDays::opensAt)
        .containsExactly(
            tuple(LocalDate.of(2026, 12, 24), null),
            tuple(LocalDate.of(2026, 12, 31), LocalTime.of(10, 0)));
  }

  @Test
  void forWhomItIsAndWhatToBringIsSaidOrLeftUnknown() {
    marmite();
    var id = draft();
    assertThat(kept(id).documents()).isNull();
    test(choices("Publics")).selectItem("Jeunes");
    write("Âge minimal", "12");
    write("Âge maximal", "10");
    press("Enregistrer");
    assertThat(field("Âge maximal").isInvalid()).isTrue();
    write("Âge maximal", "25");
    tick("On sait quels papiers il faut");
    press("Ajouter un territoire");
    write("Territoire (français)", "Le quartier");
    test(choices("Langues parlées")).selectItem("espagnol");

    press("Enregistrer");

    var kept = kept(id);
    assertThat(kept.audience()).containsExactly(Audience.YOUTH);
    assertThat(kept.documents()).isEmpty();
    assertThat(kept.serviceAreas()).hasSize(1);
    assertThat(kept.languages()).containsExactly(new Language("es"));
  }

  @Test
  void aServiceWithoutOrganizationIsMarked() {
    open("administration/services/nouveau");
    write("Nom (français)", "Sans maison");
    test(choices("Besoins")).selectItem("Ma santé");
    press("Enregistrer");

    assertThat(said()).contains("corrigez ce qui est marqué");
    assertThat(find(ComboBox.class).withLabel("Organisme").single().isInvalid()).isTrue();
  }

  private OrganizationEntry marmite() {
    open("administration/organismes/nouveau");
    write("Nom (français)", "La Marmite inventée");
    press("Enregistrer");
    return organizations.open(DEMO, "la-marmite-inventee").orElseThrow();
  }

  private ServiceId draft() {
    open("administration/services/nouveau");
    write("Nom (français)", "Soupe inventée");
    @SuppressWarnings("unchecked")
    ComboBox<String> organization = find(ComboBox.class).withLabel("Organisme").single();
    organization.setValue("la-marmite-inventee");
    test(choices("Besoins")).selectItem("Ma santé");
    press("Enregistrer");
    assertThat(said()).isEqualTo("Enregistré.");
    return desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
        .filter(line -> line.name().in(Language.FRENCH).equals("Soupe inventée"))
        .map(ServiceLine::id)
        .findFirst()
        .orElseThrow();
  }

  private void choosePlace(int rank, String place) {
    @SuppressWarnings("unchecked")
    ComboBox<String> choice = find(ComboBox.class).withLabel("Lieu").all().get(rank);
    choice.setValue(place);
  }

  private Select<?> periods(int rank) {
    return find(Select.class).withAriaLabel("Quand dans l’année").all().get(rank);
  }

  private Select<?> frequency(int line) {
    return find(Select.class)
        .withAriaLabel("Chaque semaine ou certaines semaines, ligne " + line)
        .single();
  }

  private CheckboxGroup<?> weeks(int line) {
    return find(CheckboxGroup.class).withAriaLabel("Semaines du mois, ligne " + line).single();
  }

  private ServiceEntry kept(ServiceId id) {
    return desk.open(DEMO, id).orElseThrow().entry();
  }

  private ServiceLine someService() {
    return desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().getFirst();
  }
}
