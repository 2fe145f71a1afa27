package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.community.Community;
import ca.passerelle.community.DutyHours;
import ca.passerelle.community.Freshness;
import ca.passerelle.community.Holidays;
import ca.passerelle.community.ResponsePromise;
import ca.passerelle.contact.ContactRequest.State;
import ca.passerelle.outreach.Gender;
import ca.passerelle.outreach.OutreachWorker;
import ca.passerelle.outreach.TeamId;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.Translated;
import ca.passerelle.shared.WorkerId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every open request of a community, while one window looks. */
class BoardTest {
  private static final Instant NOW = SampleLine.NOW;

  private final Line waiting = SampleLine.waiting().answerBy(NOW.plusSeconds(60)).line();
  private final Line held = SampleLine.heldBy("amina").due(NOW.plusSeconds(60)).line();
  private final Board board =
      new Board(community(), List.of(waiting, held), List.of(worker("thuy"), worker("amina")));

  @Test
  void eachStandsWhereItBelongs() {
    assertThat(Board.column(waiting, NOW)).isEqualTo(Board.Column.WAITING);
    assertThat(Board.column(held, NOW)).isEqualTo(Board.Column.TAKEN);
    assertThat(Board.column(waiting, NOW.plus(Duration.ofHours(1)))).isEqualTo(Board.Column.LATE);
    assertThat(Board.column(held, NOW.plus(Duration.ofHours(1)))).isEqualTo(Board.Column.LATE);
  }

  @Test
  void whatIsClosedOrWithdrawnLeaves() {
    board.changed(SampleLine.closedBy("amina").line());
    assertThat(board.lines()).containsExactlyInAnyOrder(waiting, held);

    board.changed(withdrawn(held));

    assertThat(board.lines()).containsExactly(waiting);
    assertThat(board.load(SampleLine.AMINA)).isZero();
  }

  @Test
  void whatArrivesIsCounted() {
    board.changed(SampleLine.waiting().line());
    board.changed(SampleLine.heldBy("amina").line());

    assertThat(board.waiting()).isEqualTo(2);
    assertThat(board.load(SampleLine.AMINA)).isEqualTo(2);
    assertThat(board.load(SampleLine.THUY)).isZero();
  }

  @Test
  void newsOfOneReplacesWhatWasKnownOfIt() {
    board.changed(waiting);
    board.changed(waiting);

    assertThat(board.lines()).hasSize(2);
  }

  @Test
  void whatIsGoneIsGone() {
    board.gone(waiting.id());
    board.gone(waiting.id());

    assertThat(board.lines()).containsExactly(held);
  }

  @Test
  void theTeamIsInTheOrderOfNamesWhoeverIsOnDuty() {
    board.changed(away("amina"));

    assertThat(board.team())
        .extracting(OutreachWorker::displayName)
        .containsExactly("amina", "thuy");
    assertThat(board.team().getFirst().onDuty()).isFalse();
  }

  private static Line withdrawn(Line line) {
    return new SampleLine(
            line.id(),
            new State.Withdrawn(NOW),
            List.of(),
            Language.FRENCH,
            false,
            false,
            false,
            NOW,
            Optional.empty(),
            Optional.empty())
        .line();
  }

  private static OutreachWorker worker(String id) {
    return someone(id, true);
  }

  private static OutreachWorker away(String id) {
    return someone(id, false);
  }

  private static OutreachWorker someone(String id, boolean onDuty) {
    return new OutreachWorker(
        new WorkerId(id),
        new CommunityId("quartier-demo"),
        id,
        new TeamId("accueil"),
        Set.of(Language.FRENCH),
        Set.of(),
        5,
        onDuty,
        Gender.UNSPECIFIED);
  }

  private static Community community() {
    return new Community(
        new CommunityId("quartier-demo"),
        Translated.french("Quartier-démo"),
        ZoneId.of("America/Toronto"),
        List.of(Language.FRENCH),
        new DutyHours(List.of()),
        Holidays.NONE,
        new ResponsePromise(Duration.ofHours(8), Duration.ofHours(2)),
        Duration.ofDays(90),
        Freshness.USUAL,
        true,
        Optional.empty());
  }
}
