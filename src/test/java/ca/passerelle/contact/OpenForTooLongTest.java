package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.HERE;
import static ca.passerelle.contact.Neighbourhood.SAMUEL;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.contact.HistoryEntry.What;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What nobody closes is not destroyed behind anyone's back: past the retention the coordinator is
 * asked to decide, again and again, until someone goes on with it or closes it.
 */
@PasserelleTest
class OpenForTooLongTest {
  private static final Duration RETENTION = Duration.ofDays(90);
  @Autowired private ApplicationContext context;
  @Autowired private MutableClock clock;
  @Autowired private StepRunner runner;
  @Autowired private Cases cases;
  @Autowired private CaseFile file;
  private Neighbourhood people;
  private CitizenForm form;
  private ContactRequestId id;

  @BeforeEach
  void aRequestArrives() {
    people = new Neighbourhood(context);
    form = CitizenForm.request(WEB).with("words", "J’attends");
    id = people.sends(form);
  }

  private Case now() {
    return cases.find(id).orElseThrow();
  }

  private NextStep next() {
    return now().next().orElseThrow();
  }

  private void theStepIsDue() {
    var found = now();
    var due = found.next().orElseThrow().at().plusSeconds(1);
    if (due.isAfter(clock.instant())) {
      clock.moveTo(due);
    }
    runner.due(StepKey.of(found));
  }

  private List<What> history() {
    return file.history(now()).stream().map(HistoryEntry::what).toList();
  }

  @Test
  void withinTheRetentionItIsLateAndNoMore() {
    theStepIsDue();
    clock.moveTo(MutableClock.START.plus(RETENTION));
    theStepIsDue();

    assertThat(next().kind()).isEqualTo(NextStep.Kind.REMIND_COORDINATOR);
    assertThat(history()).doesNotContain(What.KEPT_TOO_LONG);
  }

  @Test
  void waitingForLongerTheCoordinatorMustDecideAndIsAskedAgainEachWeek() {
    clock.moveTo(MutableClock.START.plus(RETENTION).plusSeconds(1));
    theStepIsDue();

    assertThat(next().kind()).isEqualTo(NextStep.Kind.DECIDE);
    assertThat(Duration.between(clock.instant(), next().at())).isEqualTo(Duration.ofDays(7));
    assertThat(history().getLast()).isEqualTo(What.KEPT_TOO_LONG);
    var board = as(Neighbourhood.coordinator(HERE), () -> people.desk().board(HERE));
    assertThat(board)
        .filteredOn(row -> row.item().id().equals(id))
        .singleElement()
        .satisfies(row -> assertThat(row.item().overdue()).isTrue());

    theStepIsDue();
    assertThat(next().kind()).isEqualTo(NextStep.Kind.DECIDE);
    assertThat(next().at()).isAfter(clock.instant());
  }

  @Test
  void whatThePersonConfidedIsStillThereForWhoGoesOn() {
    clock.moveTo(MutableClock.START.plus(RETENTION).plusSeconds(1));
    theStepIsDue();

    as(Neighbourhood.coordinator(HERE), () -> people.desk().reassign(id, SAMUEL));

    assertThat(now().overdue()).isFalse();
    assertThat(next().kind()).isEqualTo(NextStep.Kind.FOLLOW_UP);
    assertThat(as(SAMUEL, () -> people.desk().open(id)).personal().orElseThrow().words())
        .contains("J’attends");
    assertThat(people.looks(form).worker()).contains("Samuel");
  }

  @Test
  void aWorkerWhoForgotIsAskedAboutTooAndOneWhoFollowsIsNot() {
    as(AMINA, () -> people.desk().claim(id));
    clock.moveTo(MutableClock.START.plus(RETENTION).plusSeconds(1));
    as(AMINA, () -> people.desk().plan(id, clock.instant().plus(Duration.ofDays(3))));
    assertThat(next().kind()).as("she goes on with it").isEqualTo(NextStep.Kind.FOLLOW_UP);

    theStepIsDue();
    assertThat(next().kind()).as("she did not").isEqualTo(NextStep.Kind.DECIDE);
    assertThat(now().request().state())
        .as("it is still hers")
        .isInstanceOf(ContactRequest.State.Claimed.class);
    assertThat(as(AMINA, () -> people.desk().mine()))
        .filteredOn(item -> item.id().equals(id))
        .singleElement()
        .satisfies(item -> assertThat(item.overdue()).isTrue());
  }

  @Test
  void closedItIsDestroyedAfterTheRetentionLikeAnyOther() {
    clock.moveTo(MutableClock.START.plus(RETENTION).plusSeconds(1));
    theStepIsDue();
    as(AMINA, () -> people.desk().claim(id));
    as(AMINA, () -> people.desk().close(id, Outcome.NOT_REACHED, Optional.empty()));

    assertThat(next().kind()).isEqualTo(NextStep.Kind.PURGE);
    assertThat(Duration.between(clock.instant(), next().at())).isEqualTo(RETENTION);
    theStepIsDue();
    assertThat(as(AMINA, () -> people.desk().open(id)).personal()).isEmpty();
  }
}
