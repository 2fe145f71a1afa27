package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** A worker of another neighbourhood: nothing of this one is shown, told or opened. */
@WithActor(worker = "nora-mercier", community = "mercier-est")
class OtherCommunityTest extends ConsoleStory {
  @BeforeEach
  void noraWorksInMercier() {
    database
        .sql("insert into outreach_team (community_id, id, entry) values ('mercier-est', 'rue', ?)")
        .param("{\"id\":\"rue\",\"name\":{\"fr\":\"Rue\"}}")
        .update();
    database
        .sql(
            """
            insert into outreach_worker
              (community_id, id, display_name, team_id, entry, on_duty, duty_since)
            values ('mercier-est', 'nora-mercier', 'Nora', 'rue', ?, true, current_timestamp)
            """)
        .param(
            """
            {"id":"nora-mercier","display_name":"Nora","team":"rue","languages":["fr"],
             "gender":"woman","capacity":4,"on_duty":true}
            """)
        .update();
  }

  @AfterEach
  void noraLeaves() {
    database.sql("delete from outreach_worker where id = 'nora-mercier'").update();
    database.sql("delete from outreach_team where id = 'rue'").update();
  }

  @Test
  void whatWaitsElsewhereIsNotInMyQueue() {
    var request = aCitizenAsks();

    navigate(QueueView.class);

    assertThat(shows(QueueCard.class, request)).isFalse();
    assertThat(page()).contains("Personne n’attend");
  }

  @Test
  void whatArrivesElsewhereIsNotToldToMyWindow() {
    navigate(QueueView.class);

    var request = aCitizenAsks(urgent());
    newsArrives();

    assertThat(shows(QueueCard.class, request)).isFalse();
    assertThat(find(QueueView.class).single().getPageTitle()).isEqualTo("Passerelle");
  }

  @Test
  void itsAddressOpensNothing() {
    var request = aCitizenAsks(onlyInTheEvening());
    meanwhile("thuy", () -> desk.claim(request));

    // Where nothing may be said, the page says that it cannot be shown.
    assertThatThrownBy(() -> open(request)).hasMessageContaining("TroubleView");
    assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("Une amie", "514");
  }

  @Test
  void itCanBeNeitherTakenNorSentBack() {
    var request = aCitizenAsks();

    assertThatThrownBy(() -> desk.claim(request)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> desk.release(request)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> desk.waiting(DEMO)).isInstanceOf(AccessDeniedException.class);
    meanwhile("amina", () -> desk.claim(request));
  }
}
