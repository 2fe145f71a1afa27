package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.contact.HistoryEntry;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.WithActor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Given back, or to a colleague: the one before can no longer read it, the history says who. */
@WithActor(worker = "amina")
class HandOverARequestTest extends ConsoleStory {
  private ContactRequestId request;

  @BeforeEach
  void iHoldOne() {
    request = mine(onlyInTheEvening().with("language", "vi").with("needs", List.of("food")));
    open(request);
  }

  @Test
  void whoSpeaksTheLanguageComesFirst() {
    assertThat(colleagues()).first().asString().startsWith("Thúy").contains("vietnamien");
  }

  @Test
  void whoKnowsTheNeedIsMarked() {
    assertThat(colleagues())
        .filteredOn(text -> text.startsWith("Thúy") || text.startsWith("Samuel"))
        .allMatch(text -> text.contains("connaît ce besoin"));
    assertThat(colleagues())
        .filteredOn(text -> text.startsWith("Jean-Marc"))
        .noneMatch(text -> text.contains("connaît ce besoin"));
  }

  @Test
  void whoIsNotOnDutySaysSoAndComesLast() {
    assertThat(colleagues()).last().asString().contains("Pas en service");
  }

  @Test
  void howMuchColleaguesHoldIsNotShownToEachOther() {
    assertThat(colleagues()).noneMatch(text -> text.contains(" sur "));
  }

  @Test
  void iAmNotAmongThem() {
    assertThat(colleagues()).hasSize(7).noneMatch(text -> text.startsWith("Amina"));
  }

  @Test
  void theColleagueSeesItAmongTheirsAtOnce() {
    tap("Thúy");

    meanwhile(
        "thuy",
        () -> {
          navigate(MineView.class);
          assertThat(shows(FollowedCard.class, request)).isTrue();
          open(request);
          assertThat(read(find(HistoryPanel.class).single())).contains("Transférée", "à Thúy");
        });
  }

  @Test
  void givenBackItWaitsWithTheTimeItHasWaitedAllAlong() {
    clock.advance(Duration.ofMinutes(30));
    var newer = aCitizenAsks();

    tap("Remettre la demande");
    navigate(QueueView.class);

    assertThat(find(QueueCard.class).all())
        .extracting(card -> card.line().id())
        .containsSubsequence(request, newer);
  }

  @Test
  void whatTheCoordinatorTookAwayCannotBeGivenOn() {
    beforeNewsArrives(() -> {
      meanwhileCoordination(() -> desk.reassign(request, THUY));
      tap("Samuel");
    });

    assertThat(notice()).contains("Thúy suit cette demande");
    assertThat(page()).doesNotContain("Une amie", "514");
    meanwhile(
        "thuy",
        () ->
            assertThat(desk.open(request).history())
                .extracting(HistoryEntry::what)
                .doesNotContain(HistoryEntry.What.TRANSFERRED));
  }

  @Test
  void whatIGaveAwayIsNoLongerAmongMineNorCounted() {
    navigate(MineView.class);
    assertThat(shows(FollowedCard.class, request)).isTrue();
    var held = load();

    desk.transfer(request, THUY);
    newsArrives();

    assertThat(shows(FollowedCard.class, request)).isFalse();
    assertThat(load()).isEqualTo(held - 1);
  }

  private int load() {
    var words = read(find(DutySwitch.class).single());
    return Integer.parseInt(words.replaceAll("\\D*(\\d+) sur.*", "$1"));
  }

  private List<String> colleagues() {
    return find(ColleagueButton.class).all().stream().map(ConsoleStory::read).toList();
  }
}
