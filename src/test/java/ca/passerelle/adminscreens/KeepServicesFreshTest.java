package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.directory.DirectoryDesk;
import ca.passerelle.directory.EditedService;
import ca.passerelle.directory.Page;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.ServiceSearch;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.testsupport.WithActor;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Editors read what grows old before citizens walk for nothing. */
@WithActor(role = Role.EDITOR)
class KeepServicesFreshTest extends AdminStory {
  @Autowired DirectoryDesk desk;
  @Autowired JdbcClient database;
  private final Map<String, ServiceEntry> before = new TreeMap<>();

  @BeforeEach
  void threeThatGrewOld() {
    verified("Frigo partagé", "2019-01-01");
    verified("Popote roulante", "2025-06-01");
    database
        .sql("insert into service_aging values (?, ?, ?, ?, ?)")
        .params(
            DEMO.value(),
            id("Frigo partagé").value(),
            day("2026-10-01"),
            day("2026-11-01"),
            day("2024-11-01"))
        .update();
  }

  @AfterEach
  void putThemBack() {
    database.sql("delete from service_aging").update();
    before.forEach((name, entry) -> {
      var id = id(name);
      desk.save(DEMO, new EditedService(id, desk.open(DEMO, id).orElseThrow().version(), entry));
    });
  }

  @Test
  void theFirstScreenSaysThatOneWasWithdrawnAndLeadsToIt() {
    open("administration");
    follow("1 service retiré");

    assertThat(row("Frigo partagé").getElement().getTextRecursively())
        .contains("Plus rien, depuis le");
  }

  @Test
  void whatIsWorstComesFirstWithWhatPeopleSee() {
    open("administration/fraicheur");

    assertThat(rows().get(1)).contains("Frigo partagé", "Plus rien");
    assertThat(rows().get(2)).contains("Popote roulante", "Appelez avant d’y aller");
    assertThat(rows().getLast()).contains("Tout, avec la date");
  }

  @Test
  void verifyingItTakesItOffTheList() {
    open("administration/fraicheur");
    follow("Frigo partagé");
    tick("J’ai tout vérifié aujourd’hui (23 nov. 2026)");
    press("Enregistrer");

    open("administration/fraicheur");

    assertThat(rows()).noneMatch(row -> row.contains("Frigo partagé"));
  }

  private void verified(String name, String day) {
    var id = id(name);
    var edited = desk.open(DEMO, id).orElseThrow();
    before.put(name, edited.entry());
    var tree = (ObjectNode) Json.mapper().valueToTree(edited.entry());
    tree.put("assured_date", day);
    desk.save(
        DEMO,
        new EditedService(
            id, edited.version(), Json.mapper().treeToValue(tree, ServiceEntry.class)));
  }

  private ServiceId id(String name) {
    return desk.services(DEMO, ServiceSearch.ALL, Page.Part.ALL).items().stream()
        .filter(line -> line.name().in(Language.FRENCH).equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
