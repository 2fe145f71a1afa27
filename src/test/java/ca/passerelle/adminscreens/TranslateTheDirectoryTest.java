package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedService;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.directory.TranslationDesk;
import ca.passerelle.directory.TranslationLine;
import ca.passerelle.directory.TranslationState;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.WithActor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** An editor sees what lacks English, writes it, and reads again what changed since. */
@Transactional
@WithActor(role = Role.EDITOR)
class TranslateTheDirectoryTest extends AdminStory {
  private static final String FRIDGE = "Frigo partagé";

  @Autowired TranslationDesk desk;
  @Autowired DirectoryDesk services;

  @Test
  void whatLacksEnglishIsListedUntilSomebodyWritesIt() {
    writeInTheService("Nom (anglais)", "");
    assertThat(field("Nom (anglais)").getHelperText()).startsWith("Manque");
    assertThat(state("name")).isEqualTo(TranslationState.MISSING);
    open("administration/services");
    follow("Traductions");
    write("Chercher", FRIDGE);
    choose("État", "Manque");
    assertThat(rows()).hasSize(2).last().asString().contains(FRIDGE, "Manque");

    writeInTheService("Nom (anglais)", "Community fridge");

    assertThat(state("name")).isEqualTo(TranslationState.DONE);
    assertThat(field("Nom (anglais)").getHelperText()).isNullOrEmpty();
  }

  @Test
  void whenTheFrenchChangesTheEnglishWantsToBeReadAgain() {
    writeInTheService("En une phrase (anglais)", "Help yourself.");
    writeInTheService("En une phrase (français)", "Servez-vous, jour et nuit.");
    assertThat(state("summary")).isEqualTo(TranslationState.TO_REVIEW);

    open("administration/traductions");
    write("Chercher", FRIDGE + " servez-vous");
    choose("État", "À relire");
    assertThat(rows()).hasSize(2);
    press("Relue\u00a0: " + FRIDGE + ", En une phrase");

    assertThat(state("summary")).isEqualTo(TranslationState.DONE);
    assertThat(rows()).hasSize(1);
  }

  @Test
  void whatAMachineWroteStaysMarkedUntilAPersonWritesIt() {
    writeInTheService("En une phrase (anglais)", "Help yourself.");
    writeInTheService("En une phrase (français)", "Servez-vous, jour et nuit.");
    open("administration/traductions");
    press("Par une machine\u00a0: " + FRIDGE + ", En une phrase");
    assertThat(state("summary")).isEqualTo(TranslationState.MACHINE);

    writeInTheService("En une phrase (anglais)", "Help yourself, day and night.");

    assertThat(state("summary")).isEqualTo(TranslationState.DONE);
  }

  @Test
  void whatBelongsToARecordIsTranslatedToo() {
    var id = fridge();
    change(
        id,
        "{'documents': [{'fr': 'Un sac'}], 'cost': {'option': 'small', 'description': {'fr': 'Au choix'}},"
            + " 'phones': [{'number': '514-555-0110', 'description': {'fr': 'Le matin'}}],"
            + " 'at': [{'location': '%s', 'description': {'fr': 'Côté cour'}, 'schedules': [{'byday': 'MO',"
                .formatted(desk(id).at().getFirst().location())
            + " 'opens_at': '09:00', 'closes_at': '12:00', 'description': {'fr': 'Sur appel'}}]}]}");
    open("administration/traductions");
    choose("État", "Manque");

    for (var text : List.of("Un sac", "Au choix", "Le matin", "Côté cour", "Sur appel")) {
      write("Chercher", text);
      assertThat(rows()).hasSize(2).last().asString().contains(FRIDGE, text, "Manque");
    }
    assertThat(rows().getLast()).contains("Lieux et heures");
  }

  @Test
  void aPaperThatIsCalledOtherwiseInFrenchWantsItsEnglishReadAgain() {
    var id = fridge();
    change(
        id,
        "{'documents': [{'fr': 'Un sac', 'en': 'A bag'}, {'fr': 'Une carte', 'en': 'A card'}]}");
    change(
        id,
        "{'documents': [{'fr': 'Un grand sac', 'en': 'A bag'}, {'fr': 'Une carte', 'en': 'A card'}]}");
    open("administration/traductions");
    choose("État", "À relire");
    write("Chercher", FRIDGE + " un grand sac");
    assertThat(rows()).hasSize(2).last().asString().contains("Un grand sac", "A bag");

    press("Relue\u00a0: " + FRIDGE + ", Papiers à apporter");

    assertThat(rows()).hasSize(1);
  }

  @Test
  void theFiguresCountWhatBelongsToRecords() {
    var before = desk.counts(DEMO, Language.ENGLISH).getOrDefault(TranslationState.MISSING, 0);

    change(fridge(), "{'documents': [{'fr': 'Un sac'}, {'fr': 'Une carte'}]}");

    assertThat(desk.counts(DEMO, Language.ENGLISH))
        .containsEntry(TranslationState.MISSING, before + 2);
  }

  private ServiceId fridge() {
    return services.services(DEMO, new ServiceSearch(FRIDGE), Page.Part.ALL).items().stream()
        .filter(line -> line.name().in(Language.FRENCH).equals(FRIDGE))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private ServiceEntry desk(ServiceId id) {
    return services.open(DEMO, id).orElseThrow().entry();
  }

  private void change(ServiceId id, String fields) {
    var edited = services.open(DEMO, id).orElseThrow();
    var tree = (ObjectNode) Json.mapper().valueToTree(edited.entry());
    tree.setAll((ObjectNode) Json.mapper().readTree(fields.replace('\'', '"')));
    services.save(
        DEMO,
        new EditedService(
            id, edited.version(), Json.mapper().treeToValue(tree, ServiceEntry.class)));
  }

  private void writeInTheService(String label, String text) {
    open("administration/services");
    follow(FRIDGE);
    write(label, text);
    press("Enregistrer");
    assertThat(said()).isEqualTo("Enregistré.");
  }

  private TranslationState state(String field) {
    return Stream.of(Optional.<TranslationState>empty(), Optional.of(TranslationState.DONE))
        .flatMap(wanted ->
            desk.open(DEMO, Language.ENGLISH, FRIDGE, wanted, Page.Part.ALL).items().stream())
        .filter(line -> line.name().equals(FRIDGE) && line.field().equals(field))
        .map(TranslationLine::state)
        .findFirst()
        .orElseThrow();
  }
}
