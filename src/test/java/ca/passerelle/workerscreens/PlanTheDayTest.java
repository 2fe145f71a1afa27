package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.WithActor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@WithActor(worker = "samuel")
class PlanTheDayTest extends ConsoleStory {
  @Test
  void whatIsLateComesFirstAndTomorrowIsNotToday() {
    var late = aCitizenAsks();
    var soon = aCitizenAsks();
    var tomorrow = aCitizenAsks();
    for (var request : List.of(late, soon, tomorrow)) {
      desk.claim(request);
    }
    desk.plan(late, clock.instant().plus(Duration.ofHours(1)));
    desk.plan(soon, clock.instant().plus(Duration.ofHours(5)));
    desk.plan(tomorrow, clock.instant().plus(Duration.ofDays(1)));
    clock.advance(Duration.ofHours(2));

    navigate(TodayView.class);

    assertThat(find(FollowedCard.class).all())
        .extracting(card -> card.getElement().getAttribute("data-request"))
        .containsSubsequence(late.toString(), soon.toString())
        .doesNotContain(tomorrow.toString());
    assertThat(read(card(FollowedCard.class, late)))
        .contains("En retard : prévue aujourd’hui à 11 h");
    assertThat(read(card(FollowedCard.class, soon))).contains("Prochaine étape aujourd’hui à 15 h");
  }

  @Test
  void theDayEndsAtMidnightWhereTheCommunityIs() {
    var today = mine(aboutFood());
    var tomorrow = mine(aboutFood());
    var midnight = Instant.parse("2026-11-24T05:00:00Z");
    desk.plan(today, midnight.minusSeconds(1));
    desk.plan(tomorrow, midnight);

    navigate(TodayView.class);

    assertThat(shows(FollowedCard.class, today)).isTrue();
    assertThat(shows(FollowedCard.class, tomorrow)).isFalse();
  }

  @Test
  void aDayWithNothingToDoSaysSo() {
    desk.mine().forEach(item -> desk.release(item.id()));

    navigate(TodayView.class);

    assertThat(page()).contains("Rien d’autre à faire aujourd’hui");
  }
}
