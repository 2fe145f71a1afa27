package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.ELSEWHERE;
import static ca.passerelle.contact.Neighbourhood.HERE;
import static ca.passerelle.contact.Neighbourhood.SAMUEL;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.contact.ContactRefusal.NoSuchWorker;
import ca.passerelle.contact.HistoryEntry.What;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.WorkerId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** Hands change and requests end; the history tells who, to whom, how, in order. */
@PasserelleTest
class CloseARequestTest {
  @Autowired private ApplicationContext context;
  @Autowired private Cases cases;
  @Autowired private MutableClock clock;
  private Neighbourhood people;
  private CitizenForm form;
  private ContactRequestId id;

  @BeforeEach
  void aminaHasARequest() {
    people = new Neighbourhood(context);
    form = CitizenForm.request(WEB);
    id = people.takenBy(AMINA, form);
  }

  private Case now() {
    return cases.find(id).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(value = Outcome.class, names = "NO_SERVICE_FOUND", mode = EnumSource.Mode.EXCLUDE)
  void itEndsWithAnOutcomeWhichTheHistoryKeeps(Outcome outcome) {
    as(AMINA, () -> people.desk().close(id, outcome, Optional.empty()));

    assertThat(now().request().state())
        .isEqualTo(new ContactRequest.State.Closed(AMINA, clock.instant(), outcome));
    assertThat(now().unmetNeed()).isEmpty();
    var last = as(AMINA, () -> people.desk().open(id)).history().getLast();
    assertThat(last.what()).isEqualTo(What.CLOSED);
    assertThat(last.outcome()).contains(outcome);
    assertThat(people.looks(form).state()).isInstanceOf(ContactRequest.State.Closed.class);
  }

  @ParameterizedTest
  @EnumSource(UnmetNeed.Reason.class)
  void whereThereWasNothingTheGapIsCountedWithItsReason(UnmetNeed.Reason reason) {
    var gap = new UnmetNeed(new NeedId("housing"), reason);
    as(AMINA, () -> people.desk().close(id, Outcome.NO_SERVICE_FOUND, Optional.of(gap)));
    assertThat(now().unmetNeed()).contains(gap);
  }

  @Test
  void aNeedMayBeUnmetThoughSomethingElseHelped() {
    var gap = new UnmetNeed(new NeedId("work"), UnmetNeed.Reason.LANGUAGE);
    as(AMINA, () -> people.desk().close(id, Outcome.INFORMED, Optional.of(gap)));
    assertThat(now().unmetNeed()).contains(gap);

    as(AMINA, () -> people.desk().reopen(id));
    assertThat(now().unmetNeed()).as("it is open again: nothing is unmet yet").isEmpty();
  }

  @Test
  void theHistoryTellsWhoAndToWhomInOrder() {
    as(AMINA, () -> people.desk().transfer(id, SAMUEL));
    clock.advance(Duration.ofMinutes(1));
    as(SAMUEL, () -> people.desk().release(id));
    as(Neighbourhood.coordinator(HERE), () -> people.desk().reassign(id, AMINA));
    as(AMINA, () -> people.desk().close(id, Outcome.HELPED, Optional.empty()));

    var history = as(AMINA, () -> people.desk().open(id)).history();
    assertThat(history)
        .extracting(HistoryEntry::what)
        .containsExactly(
            What.RECEIVED,
            What.CLAIMED,
            What.TRANSFERRED,
            What.RELEASED,
            What.REASSIGNED,
            What.CLOSED);
    assertThat(history.get(2).by()).contains(AMINA);
    assertThat(history.get(2).to()).contains(SAMUEL);
    assertThat(history.get(3).by()).contains(SAMUEL);
    assertThat(history.get(4).by()).as("a coordinator is no worker").isEmpty();
    assertThat(history.get(4).to()).contains(AMINA);
    assertThat(history).extracting(HistoryEntry::at).isSorted();
  }

  @Test
  void whoHandsItOnCanNoLongerReadItAndWhoGetsItGetsInTouchInTime() {
    as(AMINA, () -> people.desk().transfer(id, SAMUEL));

    assertThatThrownBy(() -> as(AMINA, () -> people.desk().open(id)))
        .isInstanceOf(ContactRefusal.NotYours.class);
    assertThat(now().next().orElseThrow().kind()).isEqualTo(NextStep.Kind.FOLLOW_UP);
    assertThat(people.looks(form).worker()).contains("Samuel");
  }

  @Test
  void handedToOneselfNothingHappens() {
    var before = now();
    as(AMINA, () -> people.desk().transfer(id, AMINA));
    as(Neighbourhood.coordinator(HERE), () -> people.desk().reassign(id, AMINA));
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void nobodyGivesItToSomeoneElsewhereOrToNobody() {
    var nobody = new WorkerId("nobody-here");
    assertThatThrownBy(() -> as(AMINA, () -> people.desk().transfer(id, nobody)))
        .isInstanceOf(NoSuchWorker.class);
    assertThatThrownBy(
            () -> as(Neighbourhood.coordinator(HERE), () -> people.desk().reassign(id, nobody)))
        .isInstanceOf(NoSuchWorker.class);
    assertThatThrownBy(() ->
            as(Neighbourhood.coordinator(ELSEWHERE), () -> people.desk().reassign(id, SAMUEL)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> as(AMINA, () -> people.desk().reassign(id, SAMUEL)))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(now().request().state()).isInstanceOf(ContactRequest.State.Claimed.class);
  }

  @Test
  void reopenedItIsTheirsAgainWithANewStep() {
    as(AMINA, () -> people.desk().close(id, Outcome.NOT_REACHED, Optional.empty()));
    clock.advance(Duration.ofDays(10));
    assertThatThrownBy(() -> as(SAMUEL, () -> people.desk().reopen(id)))
        .isInstanceOf(ContactRefusal.NotYours.class);

    as(AMINA, () -> people.desk().reopen(id));

    assertThat(now().request().state())
        .isEqualTo(new ContactRequest.State.Claimed(AMINA, clock.instant()));
    assertThat(now().next().orElseThrow().at()).isAfter(clock.instant());
  }

  @Test
  void whoIsNoWorkerClosesNothing() {
    assertThatThrownBy(() ->
            as(
                Neighbourhood.administrator(HERE),
                () -> people.desk().close(id, Outcome.HELPED, Optional.empty())))
        .isInstanceOf(AccessDeniedException.class);
  }
}
