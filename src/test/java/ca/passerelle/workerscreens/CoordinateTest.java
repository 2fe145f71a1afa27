package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@WithActor(role = Role.COORDINATOR, displayName = "Coordination")
class CoordinateTest extends ConsoleStory {
  @Test
  void whatWaitsWhatIsTakenAndWhatIsLateStandApart() {
    var taken = aCitizenAsks();
    meanwhile(
        "samuel",
        () -> {
          desk.claim(taken);
          desk.plan(taken, clock.instant().plus(Duration.ofDays(30)));
        });
    var late = aCitizenAsks();
    clock.advance(Duration.ofDays(7));
    var waiting = aCitizenAsks();

    navigate(BoardView.class);

    assertThat(column(late)).isEqualTo("board-late");
    assertThat(column(waiting)).isEqualTo("board-waiting");
    assertThat(column(taken)).isEqualTo("board-taken");
    assertThat(read(card(BoardCard.class, taken))).contains("Manger", "Samuel");
  }

  @Test
  void aRequestIsGivenToSomeone() {
    var request = aCitizenAsks();
    navigate(BoardView.class);

    tap("Confier", card(BoardCard.class, request));
    tap("Thúy", card(BoardCard.class, request));

    assertThat(notice()).contains("Confiée à Thúy");
    assertThat(read(card(BoardCard.class, request))).contains("Thúy");
  }

  @Test
  void theBoardMovesByItself() {
    navigate(BoardView.class);
    var request = aCitizenAsks();
    newsArrives();
    assertThat(column(request)).isEqualTo("board-waiting");

    meanwhile("samuel", () -> desk.claim(request));
    newsArrives();

    assertThat(column(request)).isEqualTo("board-taken");
    assertThat(find(BoardCard.class).withAttribute("data-request", request.toString()).all())
        .hasSize(1);
  }

  @Test
  void nothingPersonalIsOnIt() {
    var request = aCitizenAsks(onlyInTheEvening());
    navigate(BoardView.class);

    assertThat(read(card(BoardCard.class, request))).doesNotContain("Une amie", "514", "enfants");
  }

  @Test
  void theFilterKeepsWhatConcernsOneNeed() {
    var request = aCitizenAsks();
    navigate(BoardView.class);

    find(Choices.class).id("board-filter-need").setValue("food");
    assertThat(shows(BoardCard.class, request)).isTrue();

    find(Choices.class).id("board-filter-language").setValue("fr");
    find(Choices.class).id("board-filter-worker").setValue("alex");
    assertThat(shows(BoardCard.class, request)).isFalse();
  }

  @Test
  @WithActor(role = Role.COORDINATOR, community = "mercier-est")
  void anotherCommunitySeesNothingOfIt() {
    navigate(BoardView.class);
    var request = aCitizenAsks();
    newsArrives();

    assertThat(shows(BoardCard.class, request)).isFalse();
    navigate(BoardView.class);
    assertThat(shows(BoardCard.class, request)).isFalse();
  }

  private String column(ContactRequestId request) {
    Component part = card(BoardCard.class, request);
    while (!(part instanceof BoardColumn)) {
      part = part.getParent().orElseThrow();
    }
    return part.getElement().getAttribute("aria-labelledby");
  }
}
