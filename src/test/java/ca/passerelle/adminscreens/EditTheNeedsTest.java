package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.Need;
import ca.passerelle.directory.NeedDesk;
import ca.passerelle.directory.NeedEntry;
import ca.passerelle.directory.Needs;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.ServiceLine;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.NeedId;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** An editor says how the needs are called, drawn and ordered, and which are offered here. */
@WithActor(role = Role.EDITOR)
class EditTheNeedsTest extends AdminStory {
  private static final NeedId WORK = new NeedId("work");

  @Autowired NeedDesk desk;
  @Autowired DirectoryDesk directory;
  @Autowired Needs needs;
  @Autowired ApplicationEventPublisher events;
  private List<NeedEntry> before;

  @BeforeEach
  void asTheyAre() {
    before = desk.all(DEMO);
  }

  @AfterEach
  void putThemBack() {
    for (var need : before) {
      desk.save(DEMO, desk.open(DEMO, new NeedId(need.id())).orElseThrow(), need);
    }
    for (int place = 0; place < before.size(); place++) {
      var need = before.get(place).id();
      while (place < codes().indexOf(need)) {
        desk.earlier(DEMO, new NeedId(need));
      }
    }
    events.publishEvent(new ConfigurationApplied(DEMO));
  }

  @Test
  void citizensReadTheNewWordsAndSeeTheNewPicture() {
    edit("Travailler");
    write("Nom du besoin (français)", "Un emploi");
    choose("Pictogramme", "Pousse");

    press("Enregistrer");

    assertThat(said()).isEqualTo("Enregistré.");
    assertThat(shown())
        .filteredOn(need -> need.id().equals(WORK))
        .singleElement()
        .matches(need -> need.label().in(Language.FRENCH).equals("Un emploi"))
        .matches(need -> need.pictogram().equals("sprout"));
  }

  @Test
  void aNeedThatIsOffIsNotChosenFromAndItsServicesKeepIt() {
    var service =
        directory.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
            .filter(line -> line.needs().contains(WORK))
            .findFirst()
            .orElseThrow();
    edit("Travailler");
    tick("Offert aux gens");
    press("Enregistrer");

    assertThat(shown()).extracting(Need::id).doesNotContain(WORK);
    open(AdminRoutes.to(service.id()));
    press("Enregistrer");
    assertThat(kept(service).needs()).contains(WORK);
  }

  @Test
  void aNeedGoesOnePlaceUp() {
    var third = before.get(2);
    open("administration/besoins-offerts");
    press("Plus haut\u00a0: " + third.label().in(Language.FRENCH));

    assertThat(codes().get(1)).isEqualTo(third.id());
    assertThat(shown().get(1).id().value()).isEqualTo(third.id());
  }

  @Test
  void whoMovedANeedIsRememberedAndTheWayBackIsThere() {
    var third = before.get(2);
    open("administration/besoins-offerts");
    press("Plus haut\u00a0: " + third.label().in(Language.FRENCH));
    open("administration/besoins-offerts");
    follow(third.label().in(Language.FRENCH));
    follow("Historique");
    assertThat(read(find(Section.class).all().getFirst())).contains("Place à l’écran", "3", "2");

    undo();

    assertThat(said()).startsWith("C’est annulé.");
    assertThat(codes()).isEqualTo(before.stream().map(NeedEntry::id).toList());
  }

  @Test
  void aNeedThatWasMovedOnIsNotPutBackOverThat() {
    var third = before.get(2);
    open("administration/besoins-offerts");
    press("Plus haut\u00a0: " + third.label().in(Language.FRENCH));
    meanwhile(Role.EDITOR, () -> desk.earlier(DEMO, new NeedId(third.id())));
    open("administration/changements");

    test(find(NativeButton.class)
            .withCondition(button ->
                button.getText().equals("Annuler ce changement")
                    && button
                        .getAriaLabel()
                        .filter(label -> label.contains(third.label().in(Language.FRENCH)))
                        .isPresent())
            .all()
            .get(1))
        .click();
    answer("Annuler ce changement");

    assertThat(said()).contains("un changement plus récent", "Place à l’écran");
    assertThat(codes().getFirst()).isEqualTo(third.id());
  }

  private void undo() {
    test(find(NativeButton.class)
            .withCondition(button -> button.getText().equals("Annuler ce changement"))
            .all()
            .getFirst())
        .click();
    answer("Annuler ce changement");
  }

  @Test
  void theFirstCannotGoUp() {
    open("administration/besoins-offerts");
    assertThat(
            find(NativeButton.class)
                .withCondition(button -> button.getText().equals("Plus haut"))
                .all())
        .hasSize(before.size() - 1);
  }

  @Test
  void theWholeNeedIsLookedBackAt() {
    edit("Travailler");
    write("Exemples (français)", "CV, entrevue");
    press("Enregistrer");
    follow("Historique");

    assertThat(page()).contains("Historique : Travailler").contains("CV, entrevue");
  }

  /** A picture that the kiosk does not know would be an empty tile. */
  @Test
  void everyPictureOfferedIsOneTheKioskDraws() throws IOException {
    var known = Files.readString(Path.of("frontend/pictograms/pictogram.ts"));
    assertThat(NeedForm.PICTOGRAMS)
        .allSatisfy(name -> assertThat(known).containsPattern("(?m)^  '?" + name + "'?: "));
  }

  private void edit(String need) {
    open("administration/services");
    follow("Besoins");
    follow(need);
  }

  private List<Need> shown() {
    return needs.all(DEMO);
  }

  private List<String> codes() {
    return desk.all(DEMO).stream().map(NeedEntry::id).toList();
  }

  private ServiceLine kept(ServiceLine service) {
    return directory.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
        .filter(line -> line.id().equals(service.id()))
        .findFirst()
        .orElseThrow();
  }
}
