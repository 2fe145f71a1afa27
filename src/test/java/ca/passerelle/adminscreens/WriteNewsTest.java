package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.content.NewsDesk;
import ca.passerelle.content.NewsEntry;
import ca.passerelle.content.NewsItem;
import ca.passerelle.shared.Season;
import ca.passerelle.shared.Translated;
import ca.passerelle.testsupport.WithActor;
import ca.passerelle.uikit.Attract;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** An editor writes what is on in the neighbourhood, and the welcome shows it on its days. */
@WithActor(role = Role.EDITOR)
class WriteNewsTest extends AdminStory {
  @Autowired NewsDesk desk;
  @Autowired JdbcClient jdbc;
  private Set<NewsItem> others;

  @BeforeEach
  void whatIsThereAlready() {
    others = Set.copyOf(desk.all(DEMO));
  }

  @AfterEach
  void cleanUp() {
    mine().forEach(item -> desk.remove(DEMO, item.id()));
  }

  @Test
  void aNewPieceIsOnTheWelcomeAtOnce() {
    publish("Fête de la soupe", "Venez avec un bol.");

    assertThat(said()).isEqualTo("Enregistré.");
    assertThat(rowAfterwards("Fête de la soupe")).contains("toujours", "Oui");
    assertThat(welcome()).contains("Fête de la soupe", "Venez avec un bol.");
  }

  @Test
  @Transactional
  void whereThereIsNoNewsThePageSaysWhatTheKiosksDo() {
    jdbc.sql("delete from news where community_id = ?").param(DEMO.value()).update();

    open("administration/nouvelles");

    assertThat(find(Paragraph.class).all())
        .extracting(AdminStory::read)
        .contains("Aucune nouvelle pour l’instant. L’écran d’accueil des bornes n’en montre pas.");
  }

  @Test
  void savingAgainChangesThePieceAndWritesNoSecond() {
    publish("Fête de la soupe", "Venez avec un bol.");
    write("Titre (français)", "Fête des soupes");
    press("Enregistrer");

    assertThat(mine())
        .singleElement()
        .extracting(item -> item.entry().title())
        .isEqualTo(Translated.french("Fête des soupes"));
  }

  @Test
  void newsIsWrittenInEveryLanguageOfTheCommunity() {
    open("administration/nouvelles/nouvelle");
    write("Titre (français)", "Fête");
    write("Titre (anglais)", "Party");
    write("Texte (français)", "Venez.");
    write("Texte (anglais)", "Come.");
    write("Quand, en mots (français)", "Samedi");

    press("Enregistrer");

    assertThat(mine().getFirst().entry().title().texts())
        .containsEntry("fr", "Fête")
        .containsEntry("en", "Party");
    assertThat(mine().getFirst().entry().when()).isEqualTo(Translated.french("Samedi"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2026-11-23, Oui",
    "2026-11-24, '', Non",
    "'', 2026-11-22, Non",
    "'', 2026-11-30, Oui"
  })
  void itIsShownFromItsFirstDayToItsLast(String from, String until, String today) {
    open("administration/nouvelles/nouvelle");
    write("Titre (français)", "Datée");
    write("Texte (français)", "Venez.");
    test(inputs("Montrée du").getFirst()).setValue(from);
    test(inputs("Jusqu’au").getFirst()).setValue(until);

    press("Enregistrer");

    assertThat(rowAfterwards("Datée")).endsWith(today);
    assertThat(welcome().contains("Datée")).isEqualTo(today.equals("Oui"));
  }

  @Test
  void anEndBeforeTheBeginningIsRefusedAndNothingWrittenIsLost() {
    open("administration/nouvelles/nouvelle");
    write("Titre (français)", "À l’envers");
    write("Texte (français)", "Venez.");
    test(inputs("Montrée du").getFirst()).setValue("2026-12-02");
    test(inputs("Jusqu’au").getFirst()).setValue("2026-12-01");

    press("Enregistrer");

    assertThat(said()).contains("Rien n’a été enregistré");
    assertThat(page()).contains("La fin vient avant le début.");
    assertThat(written(field("Titre (français)"))).isEqualTo("À l’envers");
    assertThat(mine()).isEmpty();
  }

  @Test
  void withoutFrenchNothingIsKept() {
    open("administration/nouvelles/nouvelle");
    write("Titre (anglais)", "Party");

    press("Enregistrer");

    assertThat(field("Titre (français)").getErrorMessage())
        .isEqualTo("Le français est nécessaire.");
    assertThat(field("Texte (français)").isInvalid()).isTrue();
    assertThat(mine()).isEmpty();

    write("Titre (français)", "Fête");
    assertThat(field("Titre (français)").isInvalid()).isFalse();
  }

  @Test
  void whoeverSavesSecondIsToldAndKeepsTheirWords() {
    var item = desk.add(DEMO, entry("Partagée"));
    open(AdminRoutes.to(item.id()));
    write("Titre (français)", "Mes mots");
    meanwhile(Role.EDITOR, () -> desk.save(DEMO, item));

    press("Enregistrer");

    assertThat(said()).contains("quelqu’un d’autre a changé ceci");
    assertThat(written(field("Titre (français)"))).isEqualTo("Mes mots");
  }

  @Test
  void whatSomeoneRemovedMeanwhileIsNotWrittenAgain() {
    var item = desk.add(DEMO, entry("Retirée"));
    open(AdminRoutes.to(item.id()));
    meanwhile(Role.EDITOR, () -> desk.remove(DEMO, item.id()));

    press("Enregistrer");

    assertThat(said()).contains("Rien n’a été enregistré");
    assertThat(mine()).isEmpty();
  }

  @Test
  void removingIsAskedTwice() {
    var item = desk.add(DEMO, entry("À retirer"));
    open(AdminRoutes.to(item.id()));
    press("Supprimer");
    assertThat(read(dialog())).contains("À retirer");
    press("Annuler");
    assertThat(mine()).hasSize(1);

    press("Supprimer");
    answer("Supprimer");

    assertThat(mine()).isEmpty();
    assertThat(page()).doesNotContain("À retirer");
  }

  @Test
  void aSeasonIsSaidInWordsAndStays() {
    var winter =
        new NewsEntry(
            UUID.randomUUID().toString(),
            NewsEntry.Kind.NOTICE,
            "snowflake",
            Translated.french("Halte chaleur"),
            Translated.french("Entrez."),
            null,
            null,
            null,
            null,
            null,
            new Season(MonthDay.of(12, 1), MonthDay.of(3, 31)));
    var item = desk.add(DEMO, winter);

    assertThat(rowAfterwards("Halte chaleur"))
        .contains("Avis", "chaque année du 1er décembre au 31 mars", "Non");
    open(AdminRoutes.to(item.id()));
    press("Enregistrer");

    assertThat(desk.open(DEMO, item.id()).orElseThrow().entry()).isEqualTo(winter);
    clock.advance(Duration.ofDays(8));
    assertThat(rowAfterwards("Halte chaleur")).endsWith("Oui");
  }

  @Test
  void whatDoesNotExistIsSaidSo() {
    for (var address : List.of("n-importe-quoi", UUID.randomUUID().toString())) {
      open("administration/nouvelles/" + address);
      assertThat(page()).contains("Nouvelle introuvable");
    }
  }

  private void publish(String title, String text) {
    open("administration/nouvelles");
    follow("Écrire une nouvelle");
    write("Titre (français)", title);
    write("Texte (français)", text);
    press("Enregistrer");
  }

  private String rowAfterwards(String title) {
    open("administration/nouvelles");
    return read(row(title));
  }

  private String welcome() {
    open("borne/web-quartier-demo");
    return find(Attract.class).all().stream()
        .map(welcome ->
            welcome
                .getElement()
                .getPropertyNames()
                .map(name -> String.valueOf(welcome.getElement().getPropertyRaw(name)))
                .collect(Collectors.joining()))
        .collect(Collectors.joining());
  }

  private List<NewsItem> mine() {
    return desk.all(DEMO).stream()
        .filter(item -> others.stream().noneMatch(other -> other.id().equals(item.id())))
        .toList();
  }

  private static NewsEntry entry(String title) {
    return new NewsEntry(
        UUID.randomUUID().toString(),
        NewsEntry.Kind.EVENT,
        "calendar",
        Translated.french(title),
        Translated.french("Venez."),
        null,
        null,
        null,
        LocalDate.of(2026, 1, 1),
        null,
        null);
  }
}
