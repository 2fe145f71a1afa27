package ca.passerelle.adminscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever can fill holes in the offer sees where they are, and nobody's trace. */
class SeeUnmetNeedsTest extends AdminStory {
  private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-11-20T15:00:00Z");

  @Autowired JdbcClient database;

  @BeforeEach
  void aMonthOfSearches() {
    counted("demo-caisse-lieu", "health", 12);
    counted("demo-caisse-lieu", "housing", 3);
    database
        .sql("insert into search_words values (?, '2026-11', 'fr', 'x', 9, 7, 6, ?, 'dentiste')")
        .params(DEMO.value(), LocalDate.parse("2026-11-20"))
        .update();
    database
        .sql("insert into search_words values (?, '2026-11', 'fr', 'y', 2, 2, 2, ?, null)")
        .params(DEMO.value(), LocalDate.parse("2026-11-20"))
        .update();
  }

  @AfterEach
  void forget() {
    database.sql("delete from unmet_search").update();
    database.sql("delete from search_words").update();
    database.sql("delete from contact_request where kiosk_id = 'demo-essai'").update();
  }

  @Test
  @WithActor(role = Role.COORDINATOR)
  void aCoordinatorReadsNeedsByPlaceWithSmallNumbersHidden() {
    open("administration/besoins");

    assertThat(rows()).contains("Me loger……", "Ma santé……", "Total1515");
    assertThat(page()).doesNotContain("!admin.");
  }

  @Test
  @WithActor(role = Role.ADMINISTRATOR)
  void anAdministratorReadsTheWordsThatCameOften() {
    open("administration/besoins");

    assertThat(read(row("dentiste"))).contains("français", "9", "7");
    assertThat(find(Anchor.class).withText("Télécharger (Excel)").all()).hasSize(2);
  }

  @Test
  @WithActor(role = Role.EDITOR)
  void anEditorIsShownTheWayElsewhere() {
    open("administration");
    assertThat(find(Anchor.class).withText("Manques").exists()).isFalse();
  }

  @Test
  @WithActor(role = Role.COORDINATOR)
  void whyRequestsWereClosedIsReadByReason() {
    closed("health", "full", 6);
    closed("health", "too-far", 5);
    open("administration/besoins");

    assertThat(page()).contains("Pourquoi rien n’a été trouvé", "C’est complet", "C’est trop loin");
    assertThat(rows()).contains("Ma santé6511");
  }

  @Test
  @WithActor(role = Role.COORDINATOR)
  void aReasonThatFewGaveIsHiddenWithWhatWouldTellIt() {
    closed("health", "full", 6);
    closed("health", "papers", 1);
    open("administration/besoins");

    assertThat(rows()).contains("Ma santé……7").doesNotContain("Ma santé6…7", "Ma santé…17");
  }

  private void closed(String need, String reason, int many) {
    for (int i = 0; i < many; i++) {
      database
          .sql(
              """
              insert into contact_request (community_id, id, version, kiosk_id, received_at, urgent,
                language, way, needs, consent_version, consent_language, consent_at, state,
                state_at, outcome, unmet_need, unmet_reason, overdue, unread)
              values (?, ?, 1, 'demo-essai', ?, false, 'fr', 'phone', ?, 1, 'fr', ?, 'closed',
                ?, 'no-service-found', ?, ?, false, false)
              """)
          .params(DEMO.value(), UUID.randomUUID(), WHEN, need, WHEN, WHEN, need, reason)
          .update();
    }
  }

  private void counted(String place, String need, int many) {
    database
        .sql("insert into unmet_search values (?, '2026-11', ?, ?, 'nothing', ?)")
        .params(DEMO.value(), place, need, many)
        .update();
  }
}
