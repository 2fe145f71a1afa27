package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.ELSEWHERE;
import static ca.passerelle.contact.Neighbourhood.HERE;
import static ca.passerelle.contact.Neighbourhood.SAMUEL;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static ca.passerelle.contact.Neighbourhood.coordinator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Lists show what presses first, each to those it concerns, and no person. */
@PasserelleTest
class OnTheBoardTest {
  /** No other test closes anything in this name. */
  private static final WorkerId YUSUF = new WorkerId("yusuf");

  @Autowired private ApplicationContext context;
  @Autowired private StepRunner runner;
  @Autowired private Cases cases;
  @Autowired private MutableClock clock;
  private Neighbourhood people;

  @BeforeEach
  void open() {
    people = new Neighbourhood(context);
  }

  private ContactRequestId sent(boolean urgent) {
    clock.advance(Duration.ofSeconds(1));
    return people.sends(CitizenForm.request(WEB).with("urgent", urgent));
  }

  private List<ContactRequestId> among(
      List<ContactRequestId> mine, Supplier<List<QueueItem>> list) {
    return list.get().stream().map(QueueItem::id).filter(mine::contains).toList();
  }

  private List<QueueItem> board() {
    return as(coordinator(HERE), () -> people.desk().board(HERE)).stream()
        .map(BoardRow::item)
        .toList();
  }

  private void becomesOverdue(ContactRequestId id) {
    runner.due(StepKey.of(cases.find(id).orElseThrow()));
  }

  @Test
  void waitingOnesAreUrgentFirstAndThenOldestFirst() {
    var first = sent(false);
    var second = sent(false);
    var urgent = sent(true);
    var mine = List.of(first, second, urgent);

    assertThat(among(mine, () -> as(AMINA, () -> people.desk().waiting(HERE))))
        .containsExactly(urgent, first, second);
  }

  @Test
  void onTheBoardWhatIsOverdueComesBeforeWhatIsUrgent() {
    var late = sent(false);
    becomesOverdue(late);
    var urgent = sent(true);
    var usual = sent(false);
    var taken = sent(true);
    as(AMINA, () -> people.desk().claim(taken));

    assertThat(among(List.of(late, urgent, usual, taken), this::board))
        .containsExactly(late, urgent, taken, usual);
  }

  @Test
  void takenAndClosedOnesLeaveTheQueueAndOnlyClosedOnesTheBoard() {
    var taken = sent(false);
    var closed = sent(false);
    as(AMINA, () -> people.desk().claim(taken));
    as(AMINA, () -> people.desk().claim(closed));
    as(AMINA, () -> people.desk().close(closed, Outcome.DUPLICATE, Optional.empty()));
    var mine = List.of(taken, closed);

    assertThat(among(mine, () -> as(AMINA, () -> people.desk().waiting(HERE)))).isEmpty();
    assertThat(among(mine, this::board)).containsExactly(taken);
    assertThat(people.desk().glance(closed)).isPresent();
  }

  @Test
  void theBoardCountsTriesAndSaysWhenTheLastWas() {
    var id = sent(false);
    as(AMINA, () -> people.desk().claim(id));
    assertThat(row(id).attempts()).isZero();
    assertThat(row(id).lastAttemptAt()).isEmpty();

    tries(id);
    clock.advance(Duration.ofMinutes(20));
    tries(id);

    assertThat(row(id).attempts()).isEqualTo(2);
    assertThat(row(id).lastAttemptAt()).contains(clock.instant());
  }

  private void tries(ContactRequestId id) {
    as(
        AMINA,
        () ->
            people
                .desk()
                .logAttempt(
                    id,
                    Attempt.Way.TEXT,
                    Attempt.Result.MESSAGE_SENT,
                    Optional.empty(),
                    Optional.empty()));
  }

  private BoardRow row(ContactRequestId id) {
    return as(coordinator(HERE), () -> people.desk().board(HERE)).stream()
        .filter(row -> row.item().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachSeesOnlyTheirCommunityAndTheirPart() {
    sent(false);
    assertThat(as(coordinator(ELSEWHERE), () -> people.desk().board(ELSEWHERE)))
        .allSatisfy(row -> assertThat(row.item().community()).isEqualTo(ELSEWHERE));
    assertThatThrownBy(() -> as(coordinator(ELSEWHERE), () -> people.desk().board(HERE)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> as(AMINA, () -> people.desk().board(HERE)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> as(coordinator(HERE), () -> people.desk().waiting(HERE)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void mineAreInTheOrderOfWhatIsNextAndNobodyElses() {
    var soon = sent(false);
    var later = sent(false);
    var his = sent(false);
    as(YUSUF, () -> people.desk().claim(later));
    as(YUSUF, () -> people.desk().claim(soon));
    as(SAMUEL, () -> people.desk().claim(his));
    as(YUSUF, () -> people.desk().plan(later, clock.instant().plus(Duration.ofDays(3))));
    as(YUSUF, () -> people.desk().plan(soon, clock.instant().plus(Duration.ofHours(1))));
    var all = List.of(soon, later, his);

    assertThat(among(all, () -> as(YUSUF, () -> people.desk().mine())))
        .containsExactly(soon, later);
  }

  @Test
  void theLatestClosedOnesAreTheNewestTwentyOfTheirs() {
    var closed = new ArrayList<ContactRequestId>();
    for (int i = 0; i < 21; i++) {
      var id = sent(false);
      as(YUSUF, () -> people.desk().claim(id));
      as(YUSUF, () -> people.desk().close(id, Outcome.HELPED, Optional.empty()));
      closed.addFirst(id);
    }
    assertThat(as(YUSUF, () -> people.desk().closedLately()))
        .extracting(QueueItem::id)
        .containsExactlyElementsOf(closed.subList(0, 20));
    assertThat(as(SAMUEL, () -> people.desk().closedLately()))
        .extracting(QueueItem::id)
        .doesNotContainAnyElementsOf(closed);
  }

  @Test
  void aLineOfAListNamesNobody() {
    var id =
        people.sends(CitizenForm.request(WEB).with("name", "MARQUE").with("words", "MARQUE aussi"));
    assertThat(people.desk().glance(id).orElseThrow().toString())
        .doesNotContain("MARQUE", "514", "555");
  }
}
