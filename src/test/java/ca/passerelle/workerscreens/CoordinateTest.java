package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ca.passerelle.authority.Authority;
import ca.passerelle.authority.Role;
import ca.passerelle.community.Communities;
import ca.passerelle.contact.ContactDesk;
import ca.passerelle.outreach.Outreach;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@WithActor(role = Role.COORDINATOR, displayName = "Coordination")
class CoordinateTest extends ConsoleStory {
  @Autowired private Outreach outreach;
  @Autowired private Communities communities;
  @Autowired private Lines lines;
  @Autowired private Live live;
  @Autowired private Authority authority;
  @Autowired private ObjectProvider<ConsoleMenu> menus;

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
  void twoRequestsAboutTheSameAreToldApartByWhenTheyCame() {
    var first = aCitizenAsks();
    clock.advance(Duration.ofMinutes(20));
    var second = aCitizenAsks();

    navigate(BoardView.class);

    assertThat(nameOfAssign(first))
        .startsWith("Confier\u00a0: Manger, reçue ")
        .isNotEqualTo(nameOfAssign(second));
  }

  private String nameOfAssign(ContactRequestId request) {
    return find(NativeButton.class, card(BoardCard.class, request))
        .withText("Confier")
        .single()
        .getAriaLabel()
        .orElseThrow();
  }

  @Test
  void whatIsOpenForTooLongSaysThatCoordinationDecidesAndHow() {
    var request = aCitizenAsks();
    clock.advance(communities.get(DEMO).retention().plusDays(1));
    theStepIsMissed(request);

    navigate(BoardView.class);

    assertThat(column(request)).isEqualTo("board-late");
    assertThat(read(card(BoardCard.class, request)))
        .contains(
            "À vous de décider : ouverte depuis", "plus rien de prévu", "Confiez-la à quelqu’un")
        .doesNotContain("Réponse promise");

    tap("Confier", card(BoardCard.class, request));
    tap("Thúy", card(BoardCard.class, request));
    newsArrives();
    assertThat(read(card(BoardCard.class, request))).doesNotContain("À vous de décider");
  }

  @Test
  void whoTriedIsNotBlamedForWhatIsOpenForTooLong() {
    var request = aCitizenAsks();
    meanwhile(
        "samuel",
        () -> {
          desk.claim(request);
          triesToCall(request);
        });
    clock.advance(communities.get(DEMO).retention().plusDays(1));
    theStepIsMissed(request);

    navigate(BoardView.class);

    assertThat(read(card(BoardCard.class, request)))
        .contains("1 tentative", "jours, et plus rien de prévu", "Voyez avec Samuel")
        .doesNotContain("sans suite", "Confiez-la");
  }

  @Test
  void whatIsOnlyLateIsNotCoordinationsToDecide() {
    var request = aCitizenAsks();
    clock.advance(Duration.ofDays(7));
    theStepIsMissed(request);

    navigate(BoardView.class);

    assertThat(column(request)).isEqualTo("board-late");
    assertThat(read(card(BoardCard.class, request))).doesNotContain("À vous de décider");
  }

  @Test
  void whoeverGoesByKeyboardStaysWithTheCardTheyGave() {
    var request = aCitizenAsks();
    navigate(BoardView.class);
    tap("Confier", card(BoardCard.class, request));
    focused();

    tap("Thúy", card(BoardCard.class, request));

    assertThat(column(request)).isEqualTo("board-taken");
    assertThat(focused()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void whatStaysWhereItStoodTakesNobodyAwayFromElsewhereLater() {
    var request = aCitizenAsks();
    meanwhile("samuel", () -> desk.claim(request));
    navigate(BoardView.class);
    tap("Confier", card(BoardCard.class, request));
    tap("Thúy", card(BoardCard.class, request));
    assertThat(column(request)).isEqualTo("board-taken");
    focused();

    meanwhile("thuy", () -> desk.release(request));
    newsArrives();

    assertThat(column(request)).isEqualTo("board-waiting");
    assertThat(focused()).isEmpty();
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
  void whatArrivesWhileTheBoardIsReadIsOnIt() {
    var arrived = new ArrayList<ContactRequestId>();
    ContactDesk slow = mock(ContactDesk.class, delegatesTo(desk));
    doAnswer(
            _ -> {
              var read = desk.board(DEMO);
              arrived.add(aCitizenAsks());
              newsIsTold();
              return read;
            })
        .when(slow)
        .board(DEMO);
    var board =
        new BoardView(
            slow, outreach, communities, lines, live, clock, authority, menus.getObject());
    UI.getCurrent().add(board);

    AfterNavigationEvent opened = mock();
    when(opened.getLocation()).thenReturn(new Location(WorkerRoutes.BOARD));
    board.afterNavigation(opened);
    roundTrip();

    assertThat(column(arrived.getFirst())).isEqualTo("board-waiting");
  }

  @Test
  void theCommunityThatIsShownIsNoChoiceThatIsBegun() {
    var mercier = communities.get(new CommunityId("mercier-est"));
    var words = new Words(UI.getCurrent().getLocale());
    UI.getCurrent()
        .add(new BoardHeading(List.of(communities.get(DEMO), mercier), mercier, words, _ -> {}));

    var options = find(Choices.class).id("board-community").getElement().getChildren();

    assertThat(options.filter(option -> option.hasAttribute("selected")))
        .extracting(option -> option.getAttribute("value"))
        .containsExactly("mercier-est");
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
}
