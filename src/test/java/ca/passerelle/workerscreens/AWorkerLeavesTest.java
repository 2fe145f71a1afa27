package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.WithActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Someone retires with requests in hand: nothing is lost, the coordinator gives them on. */
@WithActor(role = Role.COORDINATOR)
class AWorkerLeavesTest extends ConsoleStory {
  private ContactRequestId request;

  @BeforeEach
  void marcTakesOneAndLeaves() {
    marcIsHere();
    request = aCitizenAsks();
    meanwhile("marc", () -> desk.claim(request));
    marcLeaves();
  }

  @AfterEach
  void marcLeaves() {
    database.sql("delete from outreach_worker where id = 'marc'").update();
  }

  @Test
  void itStaysOnTheBoardUnderTheNameThatIsLeft() {
    navigate(BoardView.class);

    assertThat(column(request)).isEqualTo("board-taken");
    assertThat(read(card(BoardCard.class, request))).contains("marc");
  }

  @Test
  void itGoesToSomeoneElse() {
    navigate(BoardView.class);

    tap("Confier", card(BoardCard.class, request));
    tap("Thúy", card(BoardCard.class, request));

    assertThat(read(card(BoardCard.class, request))).contains("Thúy");
    meanwhile(
        "thuy",
        () -> assertThat(desk.open(request).history()).anyMatch(entry -> entry.to().isPresent()));
  }

  @Test
  void nobodyCanGiveAnythingToWhoLeft() {
    var other = aCitizenAsks();
    navigate(BoardView.class);

    tap("Confier", card(BoardCard.class, other));

    assertThat(find(ColleagueButton.class, card(BoardCard.class, other)).all())
        .extracting(ConsoleStory::read)
        .isNotEmpty()
        .noneMatch(text -> text.startsWith("Marc"));
  }

  @Test
  void whoLeavesWhileTheListIsOpenIsRefusedByName() {
    var other = marcLeavesWhileTheListIsOpen();

    tap("Marc", card(BoardCard.class, other));

    assertThat(notice()).contains("n’est pas de ce quartier");
    assertThat(column(other)).isEqualTo("board-waiting");
  }

  @Test
  void whatCouldNotBeGivenTakesNobodyAwayFromElsewhereLater() {
    var other = marcLeavesWhileTheListIsOpen();
    tap("Marc", card(BoardCard.class, other));
    assertThat(column(other)).isEqualTo("board-waiting");
    focused();

    meanwhile("samuel", () -> desk.claim(other));
    newsArrives();

    assertThat(column(other)).isEqualTo("board-taken");
    assertThat(focused()).isEmpty();
  }

  private ContactRequestId marcLeavesWhileTheListIsOpen() {
    marcIsHere();
    var other = aCitizenAsks();
    navigate(BoardView.class);
    tap("Confier", card(BoardCard.class, other));
    marcLeaves();
    return other;
  }

  private void marcIsHere() {
    database
        .sql(
            """
            insert into outreach_worker
              (community_id, id, display_name, team_id, entry, on_duty, duty_since)
            values ('quartier-demo', 'marc', 'Marc', 'terrain', ?, true, current_timestamp)
            """)
        .param(
            """
            {"id":"marc","display_name":"Marc","team":"terrain","languages":["fr"],
             "gender":"man","capacity":4,"on_duty":true}
            """)
        .update();
  }
}
