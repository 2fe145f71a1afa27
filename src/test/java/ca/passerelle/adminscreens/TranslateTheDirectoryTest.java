package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.TranslationDesk;
import ca.passerelle.directory.TranslationLine;
import ca.passerelle.directory.TranslationState;
import ca.passerelle.shared.Language;
import ca.passerelle.testsupport.WithActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** An editor sees what lacks English, writes it, and reads again what changed since. */
@Transactional
@WithActor(role = Role.EDITOR)
class TranslateTheDirectoryTest extends AdminStory {
  private static final String FRIDGE = "Frigo partagé";

  @Autowired TranslationDesk desk;

  @Test
  void whatLacksEnglishIsListedUntilSomebodyWritesIt() {
    writeInTheService("Nom (anglais)", "");
    assertThat(field("Nom (anglais)").getHelperText()).startsWith("Manque");
    assertThat(state("name")).isEqualTo(TranslationState.MISSING);
    open("administration/services");
    follow("Traductions");
    write("Chercher", FRIDGE + " nom manque");
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
    write("Chercher", FRIDGE + " phrase relire");
    assertThat(rows()).hasSize(2);
    press("Relue\u00a0: " + FRIDGE + ", En une phrase");

    assertThat(state("summary")).isEqualTo(TranslationState.DONE);
    write("Chercher", FRIDGE + " phrase relire");
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

  private void writeInTheService(String label, String text) {
    open("administration/services");
    follow(FRIDGE);
    write(label, text);
    press("Enregistrer");
    assertThat(said()).isEqualTo("Enregistré.");
  }

  private TranslationState state(String field) {
    return desk.all(DEMO, Language.ENGLISH).stream()
        .filter(line -> line.name().equals(FRIDGE) && line.field().equals(field))
        .map(TranslationLine::state)
        .findFirst()
        .orElseThrow();
  }
}
