package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.HERE;
import static ca.passerelle.contact.Neighbourhood.SAMUEL;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.contact.ContactRefusal.AlreadyClosed;
import ca.passerelle.contact.ContactRefusal.NoSuchWorker;
import ca.passerelle.contact.ContactRefusal.UnmetNeedMissing;
import ca.passerelle.contact.HistoryEntry.What;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From taken to closed: attempts, messages both ways, hands that change, outcomes. */
@PasserelleTest
class FollowARequestTest {
  @Autowired private ApplicationContext context;
  @Autowired private MutableClock clock;
  @Autowired private Cases cases;
  private Neighbourhood people;
  private CitizenForm form;
  private ContactRequestId id;

  @BeforeEach
  void aminaTakesARequest() {
    people = new Neighbourhood(context);
    form = CitizenForm.request(WEB);
    id = people.takenBy(AMINA, form);
  }

  private OpenedRequest opened() {
    return as(AMINA, () -> people.desk().open(id));
  }

  private QueueItem item() {
    return people.desk().glance(id).orElseThrow().item();
  }

  @Test
  void anAttemptIsWrittenDownAndPlansTheNextOne() {
    people.calls(AMINA, id, Attempt.Result.NO_ANSWER, "Sonne longtemps");
    assertThat(opened().attempts())
        .singleElement()
        .satisfies(attempt -> {
          assertThat(attempt.result()).isEqualTo(Attempt.Result.NO_ANSWER);
          assertThat(attempt.note()).contains("Sonne longtemps");
          assertThat(attempt.toString()).doesNotContain("Sonne");
        });
    var next = item().next().orElseThrow();
    assertThat(next.kind()).isEqualTo(NextStep.Kind.FOLLOW_UP);
    assertThat(next.at()).isAfter(clock.instant().plus(Duration.ofHours(12)));
    assertThat(people.desk().glance(id).orElseThrow().attempts()).isEqualTo(1);
  }

  @Test
  void wordsGoBothWaysAndUnreadOnesShow() {
    as(AMINA, () -> people.desk().message(id, "Bonjour, quand puis-je appeler ?"));
    var seen = people.looks(form);
    assertThat(seen.worker()).isPresent();
    assertThat(seen.hint()).contains("•••• 0100");
    assertThat(seen.messages())
        .singleElement()
        .satisfies(message -> assertThat(message.from()).isEqualTo(Message.From.WORKER));

    clock.advance(Duration.ofMinutes(5));
    var reply = CitizenForm.followUp(WEB, form.code(), "reply").with("text", "Demain matin");
    people.comesBack(reply);
    people.comesBack(reply); // the kiosk sends it again
    assertThat(item().unread()).isTrue();
    var opened = opened();
    assertThat(opened.messages())
        .extracting(Message::text)
        .containsExactly("Bonjour, quand puis-je appeler ?", "Demain matin");
    assertThat(item().unread()).as("drawn, but not seen yet").isTrue();
    as(AMINA, () -> people.desk().seen(id, opened.item().version()));
    assertThat(item().unread()).isFalse();
  }

  @Test
  void eachReplyIsToldAlsoWhileTheOneBeforeIsUnread() {
    people.comesBack(CitizenForm.followUp(WEB, form.code(), "reply").with("text", "Demain matin"));
    people.comesBack(CitizenForm.followUp(WEB, form.code(), "reply").with("text", "Ou le soir"));
    assertThat(opened().history())
        .filteredOn(entry -> entry.what() == HistoryEntry.What.REPLIED)
        .hasSize(2);
  }

  @Test
  void closedWithAnOutcomeItIsAmongTheLatestAndCanBeReopenedByWhoClosedIt() {
    as(AMINA, () -> people.desk().close(id, Outcome.REFERRED, Optional.empty()));
    assertThat(item().state())
        .isInstanceOfSatisfying(
            ContactRequest.State.Closed.class,
            closed -> assertThat(closed.outcome()).isEqualTo(Outcome.REFERRED));
    assertThat(item().next().orElseThrow().kind()).isEqualTo(NextStep.Kind.PURGE);
    assertThat(as(AMINA, () -> people.desk().closedLately()))
        .extracting(QueueItem::id)
        .contains(id);
    assertThatThrownBy(() -> as(AMINA, () -> people.desk().message(id, "Trop tard")))
        .isInstanceOf(AlreadyClosed.class);

    as(AMINA, () -> people.desk().reopen(id));
    assertThat(item().claimedBy()).contains(AMINA);
    assertThat(opened().history())
        .extracting(HistoryEntry::what)
        .containsExactly(What.RECEIVED, What.CLAIMED, What.CLOSED, What.REOPENED);
  }

  @Test
  void whereNoServiceWasFoundTheUnmetNeedMustBeSaid() {
    assertThatThrownBy(() ->
            as(AMINA, () -> people.desk().close(id, Outcome.NO_SERVICE_FOUND, Optional.empty())))
        .isInstanceOf(UnmetNeedMissing.class);
    var unmet = new UnmetNeed(new NeedId("housing"), UnmetNeed.Reason.WAITING_LIST);
    as(AMINA, () -> people.desk().close(id, Outcome.NO_SERVICE_FOUND, Optional.of(unmet)));
    assertThat(item().state()).isInstanceOf(ContactRequest.State.Closed.class);
  }

  @Test
  void anAnswerToAClosedRequestOpensItAgainForTheSameWorker() {
    as(AMINA, () -> people.desk().close(id, Outcome.NOT_REACHED, Optional.empty()));
    people.comesBack(CitizenForm.followUp(WEB, form.code(), "reply").with("text", "Je suis là"));
    assertThat(item().claimedBy()).contains(AMINA);
    assertThat(item().unread()).isTrue();
  }

  @Test
  void anotherNumberForAClosedRequestOpensItAgainTooAndNoNeedIsUnmetYet() {
    var unmet = new UnmetNeed(new NeedId("housing"), UnmetNeed.Reason.WAITING_LIST);
    as(AMINA, () -> people.desk().close(id, Outcome.NO_SERVICE_FOUND, Optional.of(unmet)));
    people.comesBack(
        CitizenForm.followUp(WEB, form.code(), "reach")
            .with("reach", Map.of("way", "call", "phone", "+15145550142")));
    assertThat(item().claimedBy()).contains(AMINA);
    assertThat(item().unread()).isTrue();
    assertThat(item().next().orElseThrow().kind()).isEqualTo(NextStep.Kind.FOLLOW_UP);
    assertThat(cases.find(id).orElseThrow().unmetNeed()).isEmpty();
    assertThat(people.looks(form).hint()).contains("•••• 0142");
  }

  @Test
  void releasedItKeepsItsPlaceInTheQueue() {
    var before = item();
    as(AMINA, () -> people.desk().release(id));
    assertThat(item().state()).isEqualTo(new ContactRequest.State.Waiting());
    assertThat(item().receivedAt()).isEqualTo(before.receivedAt());
    assertThat(item().next().orElseThrow().at()).isEqualTo(before.answerBy().orElseThrow());
  }

  @Test
  void releasedTooLateItIsOverdueAtOnce() {
    clock.advance(Duration.ofDays(3));
    as(AMINA, () -> people.desk().release(id));
    assertThat(item().overdue()).isTrue();
    assertThat(item().next().orElseThrow().kind()).isEqualTo(NextStep.Kind.REMIND_COORDINATOR);
    assertThat(item().next().orElseThrow().at()).isAfter(clock.instant());
  }

  @Test
  void transferredToAColleagueOnlyTheColleagueReadsIt() {
    as(AMINA, () -> people.desk().transfer(id, SAMUEL));
    assertThat(as(SAMUEL, () -> people.desk().open(id)).history().getLast())
        .satisfies(entry -> assertThat(entry.to()).contains(SAMUEL));
    assertThatThrownBy(this::opened).isInstanceOf(ContactRefusal.NotYours.class);
  }

  @Test
  void itDoesNotLeaveTheCommunity() {
    assertThatThrownBy(
            () -> as(AMINA, () -> people.desk().transfer(id, new WorkerId("nobody-here"))))
        .isInstanceOf(NoSuchWorker.class);
  }

  @Test
  void theCoordinatorSeesTheBoardAndReassigns() {
    var coordinator = Neighbourhood.coordinator(HERE);
    var row =
        as(coordinator, () -> people.desk().board(HERE)).stream()
            .filter(open -> open.item().id().equals(id))
            .findFirst();
    assertThat(row).hasValueSatisfying(open -> assertThat(open.item().claimedBy()).contains(AMINA));
    as(coordinator, () -> people.desk().reassign(id, SAMUEL));
    assertThat(item().claimedBy()).contains(SAMUEL);
  }

  @Test
  void changingHowToBeReachedChangesWhatTheWorkerSees() {
    people.comesBack(
        CitizenForm.followUp(WEB, form.code(), "reach")
            .with("reach", Map.of("way", "email", "email", "demo@example.org")));
    assertThat(opened().personal().orElseThrow().reach()).isInstanceOf(Reach.ByEmail.class);
    assertThat(people.looks(form).hint())
        .hasValueSatisfying(
            hint -> assertThat(hint).contains("•••").doesNotContain("demo@example.org"));
    assertThat(item().way()).isEqualTo(Way.EMAIL);
  }
}
