package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.DirectoryHistory;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.ServiceLine;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.directory.Status;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.Translated;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** An editor chooses several services in the list and does the same to all of them. */
@Transactional
@WithActor(role = Role.EDITOR, displayName = "Camille")
class ChangeSeveralServicesTest extends AdminStory {
  private static final NeedId COMPANY = new NeedId("company");

  @Autowired DirectoryDesk desk;
  @Autowired DirectoryHistory history;
  @Autowired Needs needs;
  private List<ServiceLine> two;

  @BeforeEach
  void twoServicesWithoutThatNeed() {
    two =
        desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
            .filter(line -> line.status() == Status.ACTIVE)
            .filter(line -> !line.needs().contains(COMPANY) && line.needs().size() == 1)
            .limit(2)
            .toList();
    assertThat(two).hasSize(2);
    open("administration/services");
  }

  @Test
  void aNeedIsAddedToEachAndEachRemembersIt() {
    choose(two);
    assertThat(page()).contains("2 services choisis");

    press("Ajouter un besoin");
    pick("Rencontrer du monde");
    answer("Changer tous les services choisis");

    assertThat(said()).isEqualTo("2 services changés.");
    assertThat(two)
        .allSatisfy(line -> {
          assertThat(kept(line).needs()).contains(COMPANY);
          assertThat(history.of(DEMO, line.id().value())).isNotEmpty();
        });
  }

  @Test
  void theOnlyNeedOfAServiceStaysAndThatIsSaid() {
    var only = two.getFirst();
    choose(List.of(only));
    press("Enlever un besoin");
    pick(label(only.needs().getFirst()));
    answer("Changer tous les services choisis");

    assertThat(said()).startsWith("Aucun service changé").contains("n’ont que ce besoin");
    assertThat(kept(only).needs()).isEqualTo(only.needs());
  }

  @Test
  void allAreVerifiedToday() {
    choose(two);
    press("Tout vérifié aujourd’hui");

    assertThat(two)
        .allSatisfy(
            line -> assertThat(kept(line).assuredDate()).isEqualTo(LocalDate.of(2026, 11, 23)));
  }

  @Test
  void allCloseForNowWithAReasonAndOpenAgain() {
    choose(two);
    press("Fermer pour l’instant");
    answer("Changer tous les services choisis");
    assertThat(asks()).as("without a reason nothing happens").isTrue();
    test(find(TextArea.class, dialog()).withLabel("Avis important (français)").single())
        .setValue("Fermé pendant la tempête");
    answer("Changer tous les services choisis");

    assertThat(two)
        .allSatisfy(line -> {
          assertThat(kept(line).status()).isEqualTo(Status.TEMPORARILY_CLOSED);
          assertThat(kept(line).alert()).isEqualTo(Translated.french("Fermé pendant la tempête"));
        });

    choose(two);
    press("Rouvrir");
    assertThat(two)
        .allSatisfy(line -> {
          assertThat(kept(line).status()).isEqualTo(Status.ACTIVE);
          assertThat(kept(line).alert()).isNull();
        });
  }

  @Test
  void whatPeopleDoNotSeeIsNotClosedIntoTheirSight() {
    var hidden = two.getFirst();
    open(AdminRoutes.to(hidden.id()));
    choose("État", "Brouillon");
    press("Enregistrer");
    open("administration/services");
    choose(two);
    press("Fermer pour l’instant");
    test(find(TextArea.class, dialog()).withLabel("Avis important (français)").single())
        .setValue("Fermé");
    answer("Changer tous les services choisis");

    assertThat(kept(hidden).status()).isEqualTo(Status.DRAFT);
    assertThat(kept(two.getLast()).status()).isEqualTo(Status.TEMPORARILY_CLOSED);
  }

  @Test
  void allThatAreFoundAreChosenAtOnceAndNoOther() {
    write("Chercher", "frigo");
    press("Choisir tous ceux trouvés");
    var found = rows().size() - 1;
    assertThat(found).isBetween(1, 10);
    assertThat(page()).contains(found == 1 ? "1 service choisi" : found + " services choisis");
    press("Tout vérifié aujourd’hui");

    assertThat(
            desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
                .filter(line ->
                    line.lastVerified().filter(LocalDate.of(2026, 11, 23)::equals).isPresent()))
        .hasSize(found);
  }

  @Test
  void theListSaysWhoChangedAServiceLast() {
    choose(two);
    press("Tout vérifié aujourd’hui");

    assertThat(read(row(two.getFirst().name().in(Language.FRENCH)))).contains("23 nov. 2026");
  }

  private void choose(List<ServiceLine> lines) {
    for (var line : lines) {
      find(Checkbox.class)
          .withCondition(box ->
              box.getAriaLabel()
                  .filter(("Choisir\u00a0: " + line.name().in(Language.FRENCH))::equals)
                  .isPresent())
          .single()
          .setValue(true);
    }
  }

  private void pick(String need) {
    choose("Quel besoin\u00a0?", need);
  }

  private String label(NeedId need) {
    return needs.all(DEMO).stream()
        .filter(it -> it.id().equals(need))
        .map(it -> it.label().in(Language.FRENCH))
        .findFirst()
        .orElseThrow();
  }

  private ServiceEntry kept(ServiceLine line) {
    return desk.open(DEMO, line.id()).orElseThrow().entry();
  }
}
