package ca.passerelle.adminscreens;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.Directory;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedService;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.PhoneEntry;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.PhoneNumber;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import ca.passerelle.testsupport.WithActor;
import ca.passerelle.uikit.ServiceSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** An editor puts a service right and citizens read it at once. */
@WithActor(role = Role.EDITOR)
class CorrectAServiceTest extends AdminStory {
  @Autowired DirectoryDesk desk;
  @Autowired Directory directory;

  private ServiceId id;
  private ServiceEntry before;

  @BeforeEach
  void theCommunityFridge() {
    id =
        desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
            .filter(line -> line.name().in(Language.FRENCH).equals("Frigo partagé"))
            .findFirst()
            .orElseThrow()
            .id();
    before = kept();
  }

  @AfterEach
  void putItBack() {
    desk.save(DEMO, new EditedService(id, desk.open(DEMO, id).orElseThrow().version(), before));
  }

  @Test
  void theCorrectionIsOnTheCitizensScreenAtOnce() {
    edit();
    write("Nom (français)", "Frigo du parc");
    write("En une phrase (français)", "Servez-vous, jour et nuit.");

    press("Enregistrer");

    assertThat(said()).isEqualTo("Enregistré.");
    open("borne/web-quartier-demo/service/" + id);
    assertThat(sheet()).contains("Frigo du parc");
  }

  @Test
  void aNameIsOneLineEvenWhenEnterWasPressed() {
    edit();
    write("Nom (français)", "Frigo\n du parc ");

    press("Enregistrer");

    assertThat(kept().name().in(Language.FRENCH)).isEqualTo("Frigo du parc");
  }

  @Test
  void aDescriptionKeepsItsLines() {
    edit();
    write("Description (français)", "Servez-vous.\nLaissez propre.");

    press("Enregistrer");

    assertThat(kept().description())
        .isNotNull()
        .extracting(text -> text.in(Language.FRENCH))
        .isEqualTo("Servez-vous.\nLaissez propre.");
  }

  @Test
  void noFieldTakesMoreThanIsKept() {
    edit();
    press("Ajouter un téléphone");

    assertThat(
            find(TextField.class).all().stream()
                .filter(field -> field.getMaxLength() > 0)
                .collect(toMap(TextField::getLabel, TextField::getMaxLength, Math::max)))
        .containsEntry("Numéro de téléphone", 32)
        .containsEntry("Poste", 6)
        .containsEntry("Courriel", 254)
        .containsEntry("Site web", 300);
    assertThat(find(TextArea.class).withLabel("Pour qui (français)").single().getMaxLength())
        .isEqualTo(2000);
  }

  @Test
  void theOtherLanguageIsWrittenBesideAndMayBeLeftOut() {
    edit();
    write("Nom (français)", "Frigo du parc");
    write("Nom (anglais)", "");

    press("Enregistrer");

    assertThat(kept().name()).isEqualTo(Translated.french("Frigo du parc"));
  }

  @Test
  void everyTelephoneCanBeChangedAddedAndRemoved() {
    given(
        Map.of(
            "phones",
            new Object[] {Map.of("number", "514-555-0110"), Map.of("number", "514-555-0111")}));
    edit();
    var numbers = find(TextField.class).withLabel("Numéro de téléphone");
    test(numbers.all().get(1)).setValue("514-555-0112");
    press("Ajouter un téléphone");
    test(numbers.all().get(2)).setValue("514 555-0113");
    press("Enlever le téléphone 1");

    press("Enregistrer");

    assertThat(kept().phones())
        .extracting(PhoneEntry::number)
        .containsExactly("514-555-0112", "514 555-0113");
  }

  @Test
  void aWebsiteIsTypedAsItStandsOnACard() {
    edit();
    write("Site web", " www.exemple.test/frigo ");

    press("Enregistrer");

    assertThat(kept().website()).isEqualTo("https://www.exemple.test/frigo");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(514) 555-0114 poste 22",
        "514.555.0114, poste 22",
        "1 514 555-0114 p. 22",
        "+1 514-555-0114 #22",
        "514-555-0114 ext. 22"
      })
  void aTelephoneIsTypedInAnyWay(String typed) {
    edit();
    press("Ajouter un téléphone");
    write("Numéro de téléphone", typed);

    press("Enregistrer");

    assertThat(said()).isEqualTo("Enregistré.");
    assertThat(kept().phones().getLast().extension()).isEqualTo("22");
    assertThat(PhoneNumber.typed(kept().phones().getLast().number()).orElseThrow().e164())
        .isEqualTo("+15145550114");
  }

  @Test
  void aTelephoneSaysWhatItIsFor() {
    edit();
    press("Ajouter un téléphone");
    write("Numéro de téléphone", "514-555-0114");
    write("Poste", "22");
    choose("Sert à", "Textos");
    write("À propos de ce numéro (français)", "Pour réserver");

    press("Enregistrer");

    assertThat(kept().phones())
        .containsExactly(
            new PhoneEntry("514-555-0114", "22", "text", Translated.french("Pour réserver")));
  }

  @Test
  void aLineNobodyFilledInIsNoTelephone() {
    edit();
    press("Ajouter un téléphone");

    press("Enregistrer");

    assertThat(said()).isEqualTo("Enregistré.");
    assertThat(kept().phones()).isEqualTo(before.phones());
  }

  @ParameterizedTest
  @CsvSource({
    "Courriel, pas une adresse, Ce n’est pas une adresse courriel.",
    "Site web, pas un site, Ce n’est pas une adresse de site.",
    "Montant en dollars, trois, 'Un montant, comme 3,50.'",
    "Nom (français), '', Le français est nécessaire.",
    "Numéro de téléphone, 12, Vérifiez les chiffres\u00a0: ce n’est pas un numéro de téléphone.",
    "Poste, 22, Vérifiez les chiffres\u00a0: ce n’est pas un numéro de téléphone."
  })
  void aMistakeIsMarkedWhereItIsAndNothingWrittenIsLost(
      String label, String mistake, String explanation) {
    edit();
    press("Ajouter un téléphone");
    write("Description (français)", "Une longue description que personne n’écrit deux fois.");
    write(label, mistake);

    press("Enregistrer");

    assertThat(said()).isEqualTo("Rien n’a été enregistré : corrigez ce qui est marqué.");
    assertThat(kept()).isEqualTo(before);
    var marked = label.equals("Poste") ? field("Numéro de téléphone") : field(label);
    assertThat(marked.isInvalid()).isTrue();
    assertThat(marked.getErrorMessage()).isEqualTo(explanation);
    assertThat(written(field(label))).isEqualTo(mistake);
    assertThat(written(field("Description (français)"))).startsWith("Une longue description");
  }

  @Test
  void whatIsWrittenInAnotherLanguageOnlyIsNotKept() {
    edit();
    write("Avis important (anglais)", "Closed on Friday");

    press("Enregistrer");

    assertThat(field("Avis important (français)").isInvalid()).isTrue();
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void oneThatCameInWithoutAnyNeedCanBeCorrectedAllTheSame() {
    var brought = (ObjectNode) Json.mapper().valueToTree(before);
    brought.putArray("needs");
    desk.save(
        DEMO,
        new EditedService(
            id,
            desk.open(DEMO, id).orElseThrow().version(),
            Json.mapper().treeToValue(brought, ServiceEntry.class)));
    edit();
    write("En une phrase (français)", "Une phrase de plus");

    press("Enregistrer");

    assertThat(kept().summary())
        .isNotNull()
        .extracting(text -> text.in(Language.FRENCH))
        .isEqualTo("Une phrase de plus");
    assertThat(kept().needs()).isEmpty();
  }

  @Test
  void aServiceAnswersAtLeastOneNeed() {
    edit();
    test(choices("Besoins")).deselectAll();

    press("Enregistrer");

    assertThat(choices("Besoins").getErrorMessage()).isEqualTo("Choisissez au moins un besoin.");
    assertThat(kept()).isEqualTo(before);

    test(choices("Besoins")).selectItem("Ma santé");
    press("Enregistrer");

    assertThat(kept().needs()).extracting(need -> need.value()).containsExactly("health");
  }

  @Test
  void whoeverSavesSecondIsToldAndKeepsTheirWords() {
    edit();
    write("Nom (français)", "Mes mots");
    meanwhile(Role.EDITOR, () -> given(Map.of("website", "https://exemple.test/")));

    press("Enregistrer");

    assertThat(said()).contains("quelqu’un d’autre a changé ceci");
    assertThat(written(field("Nom (français)"))).isEqualTo("Mes mots");
    assertThat(kept().website()).isEqualTo("https://exemple.test/");
    assertThat(kept().name()).isEqualTo(before.name());
  }

  @Test
  void twoSavesInARowAreNoConflictWithOneself() {
    edit();
    write("Nom (français)", "Premier");
    press("Enregistrer");
    write("Nom (français)", "Second");
    press("Enregistrer");

    assertThat(said()).isEqualTo("Enregistré.");
    assertThat(kept().name().texts()).containsEntry("fr", "Second");
  }

  @Test
  void hoursAreAddedForSomeDaysAndRemoved() {
    edit();
    press("Enlever la ligne 1");
    assertThat(page()).contains("Aucune heure connue.");
    press("Ajouter des heures");
    test(days(2)).selectItem("mer.");
    test(inputs("De").getFirst()).setValue("13:00");

    press("Enregistrer");

    assertThat(kept().at().getFirst().schedules())
        .singleElement()
        .satisfies(schedule -> {
          assertThat(schedule.byday()).isEqualTo("MO,WE");
          assertThat(schedule.opensAt()).hasToString("13:00");
          assertThat(schedule.closesAt()).hasToString("16:30");
        });
  }

  @Test
  void hoursWithoutADayOrATimeAreMarked() {
    edit();
    test(inputs("De").getFirst()).setValue("");

    press("Enregistrer");

    assertThat(inputs("De").getFirst().getElement().getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void whoeverCheckedEverythingSaysSo() {
    edit();
    tick("J’ai tout vérifié aujourd’hui (23 nov. 2026)");

    press("Enregistrer");

    assertThat(kept().assuredDate()).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void aHiddenServiceIsNoLongerShownToCitizens() {
    edit();
    choose("État", "Caché");

    press("Enregistrer");

    assertThat(directory.service(DEMO, id, Optional.empty(), clock.instant())).isEmpty();
  }

  @Test
  void aPriceIsWrittenAsPeopleDo() {
    edit();
    choose("Coût", "Petit prix");
    write("Montant en dollars", " 3,5 ");

    press("Enregistrer");

    assertThat(kept().cost()).isNotNull();
    assertThat(kept().cost().amount()).isEqualByComparingTo("3.50");
  }

  /** All that files may say of a service passes through the form unharmed. */
  @Test
  void savingWhatNobodyTouchedChangesNothing() {
    for (var line : desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items()) {
      var entry = desk.open(DEMO, line.id()).orElseThrow().entry();
      open(AdminRoutes.to(line.id()));

      press("Enregistrer");

      assertThat(said()).as(line.name().toString()).isEqualTo("Enregistré.");
      assertThat(desk.open(DEMO, line.id()).orElseThrow().entry()).isEqualTo(entry);
    }
  }

  @Test
  void anAddressThatNamesNoServiceOfThisCommunitySaysSo() {
    for (var address : new String[] {"pas-un-numero", UUID.randomUUID().toString()}) {
      open("administration/services/" + address);

      assertThat(page()).contains("Service introuvable");
      assertThat(link("Retour à la liste").getHref()).endsWith("administration/services");
    }
  }

  private void edit() {
    open("administration/services");
    follow("Frigo partagé");
  }

  private ServiceEntry kept() {
    return desk.open(DEMO, id).orElseThrow().entry();
  }

  private void given(Map<String, ?> change) {
    var edited = desk.open(DEMO, id).orElseThrow();
    var tree = (ObjectNode) Json.mapper().valueToTree(edited.entry());
    change.forEach((field, value) -> tree.set(field, Json.mapper().valueToTree(value)));
    desk.save(
        DEMO,
        new EditedService(
            id, edited.version(), Json.mapper().treeToValue(tree, ServiceEntry.class)));
  }

  private String sheet() {
    return find(ServiceSheet.class).single().getElement().getPropertyRaw("sheet").toString();
  }
}
