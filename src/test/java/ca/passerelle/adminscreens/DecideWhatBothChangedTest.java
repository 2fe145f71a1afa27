package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.configuration.ConfigurationApplied;
import ca.passerelle.directory.SourceSync;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.transaction.annotation.Transactional;

/** An editor decides between what is written here and what a source says. */
@Transactional
@WithActor(role = Role.EDITOR)
class DecideWhatBothChangedTest extends AdminStory {
  private static final String SCREEN = "administration/services/conflits";

  @Autowired SourceSync sync;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEventPublisher events;

  @BeforeEach
  void twoServicesWereCorrectedHereAndInTheSource() {
    new ToldBySource(sync, "essai").says("Selon la source", "raquettes", "patins");
    jdbc.sql("update service set description = 'Corrigé ici' where slug like 'essai-%'").update();
    new ToldBySource(sync, "essai").says("Selon la source, en mieux", "raquettes", "patins");
  }

  @AfterTransaction
  void whatWasRolledBackIsNoLongerShown() {
    events.publishEvent(new ConfigurationApplied(DEMO));
  }

  @Test
  void bothAreSeenBesideEachOther() {
    open(SCREEN);

    assertThat(page()).contains("raquettes", "patins");
    assertThat(find(Checkbox.class).withLabel("Service, source essai").all()).hasSize(2);
    assertThat(rows())
        .filteredOn(row -> row.startsWith("Description"))
        .hasSize(2)
        .allMatch(row -> row.contains("Corrigé iciSelon la source, en mieux"));
  }

  @Test
  void oneFieldIsTakenFromTheSourceAndTheOtherRecordWaits() {
    open(SCREEN);
    press("Prendre la source\u00a0: raquettes, Description");

    assertThat(said()).isEqualTo("Décidé. Le même fichier ne le redemandera pas.");
    assertThat(page()).doesNotContain("raquettes").contains("patins");
    assertThat(description("raquettes")).isEqualTo("Selon la source, en mieux");
    assertThat(description("patins")).isEqualTo("Corrigé ici");
  }

  @Test
  void manyAreDecidedAtOnce() {
    open(SCREEN);
    press("Garder ce qui est écrit ici\u00a0: Pour toutes les fiches cochées\u00a0:");
    assertThat(said()).isEqualTo("Cochez d’abord une fiche.");
    press("Tout cocher");
    assertThat(find(Checkbox.class).all()).allMatch(Checkbox::getValue);

    press("Garder ce qui est écrit ici\u00a0: Pour toutes les fiches cochées\u00a0:");

    assertThat(said()).contains("Décidé pour 2 fiches.");
    assertThat(page()).contains("Rien à décider");
    assertThat(description("patins")).isEqualTo("Corrigé ici");
  }

  @Test
  void whatIsGoneFromTheSourceIsKeptOrTakenAway() {
    new ToldBySource(sync, "essai").says("Selon la source, en mieux", "patins");
    open(SCREEN);
    assertThat(page()).contains("La source ne connaît plus cette fiche");

    press("Enlever la fiche\u00a0: raquettes");

    assertThat(
            jdbc.sql("select count(*) from service where name = 'raquettes'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  @WithActor(role = Role.EDITOR, community = "jonquiere")
  void anotherCommunitysConflictsAreNotSeen() {
    open(SCREEN);

    assertThat(page()).doesNotContain("raquettes").contains("Rien à décider");
  }

  private String description(String name) {
    return jdbc.sql("select description from service where name = ?")
        .param(name)
        .query(String.class)
        .single();
  }
}
