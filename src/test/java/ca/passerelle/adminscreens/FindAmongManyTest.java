package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.LocationEntry;
import ca.passerelle.directory.OrganizationDesk;
import ca.passerelle.directory.OrganizationEntry;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.PlaceDesk;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.directory.Standing;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Where there are more records than anybody reads, an editor sees one page and finds the rest. */
@Transactional
@WithActor(role = Role.EDITOR)
class FindAmongManyTest extends AdminStory {
  private static final int MANY = 215;

  @Autowired DirectoryDesk desk;
  @Autowired OrganizationDesk organizations;
  @Autowired PlaceDesk places;
  @Autowired JdbcClient database;
  private int all;

  @BeforeEach
  void manyOfThem() {
    organizations.add(
        DEMO, organization("{'id': 'essais', 'name': {'fr': 'Les Essais', 'en': 'The Trials'}}"));
    for (int i = 1; i <= MANY; i++) {
      desk.add(
          DEMO,
          service(
              ("{'id': 'essai-%1$d', 'organization': 'essais', 'needs': ['work'],"
                      + " 'name': {'fr': 'Épreuve %1$d'}}")
                  .formatted(i)));
    }
    all = desk.count(DEMO, ServiceSearch.ALL);
  }

  @Test
  void onePageIsShownAndTheNextIsAPressAway() {
    open("administration/services");
    assertThat(left()).containsExactly("1 à 100 sur " + all);
    assertThat(rows()).hasSize(101);
    assertThat(shown("Page précédente")).isFalse();
    var first = rows();

    press("Page suivante");

    assertThat(left()).containsExactly("101 à 200 sur " + all);
    assertThat(rows()).doesNotContainAnyElementsOf(first.subList(1, first.size()));
    press("Page suivante");
    assertThat(left()).containsExactly("201 à %1$d sur %1$d".formatted(all));
    assertThat(shown("Page suivante")).isFalse();
  }

  @Test
  void whatIsOnTheLastPageIsFoundByItsWordsWithoutAccents() {
    open("administration/services");
    write("Chercher", "epreuve 215");

    assertThat(left()).containsExactly("1 en tout");
    assertThat(rows()).hasSize(2).last().asString().contains("Épreuve 215", "Les Essais");
  }

  @Test
  void itIsFoundByItsOrganizationInAnotherLanguageAndByItsNeed() {
    open("administration/services");
    write("Chercher", "TRIALS 17 travailler");

    assertThat(rows()).anyMatch(row -> row.contains("Épreuve 17"));
    assertThat(rows()).noneMatch(row -> row.contains("Épreuve 18"));
  }

  @Test
  void whatLooksLikeAPatternIsNone() {
    open("administration/services");
    write("Chercher", "%");
    assertThat(left()).containsExactly("Rien trouvé");
  }

  @Test
  void allThatAreFoundAreChangedAlsoThoseOnOtherPages() {
    open("administration/services");
    write("Chercher", "epreuve");
    press("Choisir tous ceux trouvés");
    press("Tout vérifié aujourd’hui");

    assertThat(said()).isEqualTo(MANY + " services changés.");
    assertThat(desk.services(DEMO, new ServiceSearch("epreuve"), Page.Part.ALL).items())
        .hasSize(MANY)
        .allMatch(
            line -> line.lastVerified().filter(LocalDate.of(2026, 11, 23)::equals).isPresent());
  }

  @Test
  void whatCitizensNoLongerSeeIsNotCalledShown() {
    var withdrawn = id("Épreuve 3");
    database
        .sql("insert into service_aging values (?, ?, ?, ?, ?)")
        .params(
            DEMO.value(),
            withdrawn.value(),
            LocalDate.parse("2026-10-01"),
            LocalDate.parse("2026-11-01"),
            LocalDate.parse("2024-11-01"))
        .update();
    open("administration/services");
    choose("État", "Retiré\u00a0: trop ancien");

    assertThat(rows()).hasSize(2).last().asString().contains("Épreuve 3", "Retiré : trop ancien");
    choose("État", "Montré");
    assertThat(left().getFirst()).endsWith(" sur " + (shownInDemo() + MANY - 1));
    choose("État", "Brouillon");
    assertThat(rows()).noneMatch(row -> row.contains("Épreuve"));
  }

  @Test
  void anOldOneIsShownWithTheWordThatCitizensRead() {
    database
        .sql("update service set assured_date = ? where id = ?")
        .params(LocalDate.parse("2025-06-01"), id("Épreuve 4").value())
        .update();
    open("administration/services");
    choose("État", "Montré, «\u00a0appelez avant\u00a0»");

    assertThat(rows()).anyMatch(row -> row.contains("Épreuve 4"));
    assertThat(rows()).noneMatch(row -> row.contains("Épreuve 5"));
  }

  @Test
  void organizationsAndPlacesAreFoundTheSameWay() {
    open("administration/organismes");
    write("Chercher", "the trials");
    assertThat(rows()).hasSize(2).last().asString().contains("Les Essais");

    open("administration/lieux");
    assertThat(left().getFirst()).endsWith(" en tout");
    write("Chercher", "rien de tel");
    assertThat(left()).containsExactly("Rien trouvé");
  }

  @Test
  void theOrganizationOfAServiceIsFoundAsOneTypes() {
    open(AdminRoutes.to(id("Épreuve 9")));
    @SuppressWarnings("unchecked")
    ComboBox<String> organization = find(ComboBox.class).withLabel("Organisme").single();

    assertThat(organization.getItemLabelGenerator().apply(organization.getValue()))
        .isEqualTo("Les Essais");
    @SuppressWarnings("unchecked")
    var found = (DataProvider<String, String>) organization.getDataProvider();
    assertThat(found.fetch(new Query<>(0, 50, List.of(), null, "essais")).toList())
        .containsExactly("essais");
  }

  /** Many an organization and the place where it is have the same short name. */
  @Test
  void theOrganizationIsNotCalledAsThePlaceOfTheSameShortName() {
    places.add(
        DEMO,
        Json.read(
            "{'id': 'essais', 'location_type': 'physical', 'name': {'fr': 'Local des Essais'}}"
                .replace('\'', '"'),
            LocationEntry.class));
    open(AdminRoutes.to(id("Épreuve 9")));
    @SuppressWarnings("unchecked")
    ComboBox<String> organization = find(ComboBox.class).withLabel("Organisme").single();

    assertThat(organization.getItemLabelGenerator().apply("essais")).isEqualTo("Les Essais");
  }

  @Test
  void whenTheLastRowOfTheLastPageGoesThePageBeforeIsShown() {
    open("administration/services");
    choose("État", "À vérifier");
    var due = desk.count(DEMO, new ServiceSearch("", Optional.empty(), true));
    for (int from = 100; from < due; from += 100) {
      press("Page suivante");
    }
    database.sql("update service set status = 'draft' where slug like 'essai-%'").update();
    press("N’en choisir aucun");

    assertThat(left().getFirst()).doesNotStartWith("101").doesNotStartWith("201");
    assertThat(rows()).hasSizeGreaterThan(1);
  }

  private long shownInDemo() {
    return desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
        .filter(line -> !line.name().in(Language.FRENCH).startsWith("Épreuve"))
        .filter(line -> line.standing() == Standing.SHOWN)
        .count();
  }

  private boolean shown(String label) {
    return find(NativeButton.class).withText(label).single().isEnabled();
  }

  private ServiceId id(String name) {
    return desk.services(DEMO, new ServiceSearch(name), Page.Part.ALL).items().stream()
        .filter(line -> line.name().in(Language.FRENCH).equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static ServiceEntry service(String text) {
    return Json.read(text.replace('\'', '"'), ServiceEntry.class);
  }

  private static OrganizationEntry organization(String text) {
    return Json.read(text.replace('\'', '"'), OrganizationEntry.class);
  }
}
