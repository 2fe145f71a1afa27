package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.HERE;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.contact.HistoryEntry.What;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every open request has a next step with a date, and when it passes something happens. */
@PasserelleTest
class NextStepsTest {
  @Autowired private ApplicationContext context;
  @Autowired private MutableClock clock;
  @Autowired private StepRunner runner;
  @Autowired private Cases cases;
  @Autowired private JdbcClient database;
  private Neighbourhood people;
  private CitizenForm form;
  private ContactRequestId id;

  @BeforeEach
  void aRequestArrives() {
    people = new Neighbourhood(context);
    form = CitizenForm.request(WEB);
    id = people.sends(form);
  }

  private Case now() {
    return cases.find(id).orElseThrow();
  }

  /** Its step is due: what db-scheduler does then. */
  private void theStepIsDue() {
    var found = now();
    clock.moveTo(found.next().orElseThrow().at().plusSeconds(1));
    runner.due(StepKey.of(found));
  }

  private List<String> scheduled() {
    return database
        .sql("select task_instance from scheduled_tasks where task_instance like ?")
        .param(id + "/%")
        .query(String.class)
        .list();
  }

  @Test
  void exactlyItsCurrentStepIsScheduled() {
    assertThat(scheduled()).containsExactly(StepKey.of(now()).toString());
    as(AMINA, () -> people.desk().claim(id));
    as(AMINA, () -> people.desk().message(id, "Bonjour"));
    assertThat(scheduled()).containsExactly(StepKey.of(now()).toString());
  }

  @Test
  void waitingPastThePromiseItIsOverdueForTheCoordinator() {
    theStepIsDue();
    assertThat(now().overdue()).isTrue();
    assertThat(now().next().orElseThrow().kind()).isEqualTo(NextStep.Kind.REMIND_COORDINATOR);
    assertThat(now().next().orElseThrow().at()).isAfter(clock.instant());
    var board = as(Neighbourhood.coordinator(HERE), () -> people.desk().board(HERE));
    assertThat(board.getFirst().item().overdue()).isTrue();
    theStepIsDue();
    assertThat(now().next().orElseThrow().at()).isAfter(clock.instant());
  }

  @Test
  void aWorkerIsRemindedOfWhatTheyTook() {
    as(AMINA, () -> people.desk().claim(id));
    assertThat(now().next().orElseThrow().kind()).isEqualTo(NextStep.Kind.FOLLOW_UP);
    theStepIsDue();
    assertThat(now().item(clock.instant()).overdue()).isTrue();
    as(
        AMINA,
        () ->
            people
                .desk()
                .logAttempt(
                    id,
                    Attempt.Way.CALL,
                    Attempt.Result.REACHED,
                    Optional.empty(),
                    Optional.of(clock.instant().plus(Duration.ofDays(7)))));
    assertThat(now().item(clock.instant()).overdue()).isFalse();
  }

  @Test
  void aStepThatWasOvertakenDoesNothing() {
    var old = StepKey.of(now());
    as(AMINA, () -> people.desk().claim(id));
    var before = now();
    clock.advance(Duration.ofDays(30));
    runner.due(old);
    assertThat(now()).isEqualTo(before);
  }

  @Test
  void ninetyDaysAfterItWasClosedOnlyFiguresAreLeft() {
    as(AMINA, () -> people.desk().claim(id));
    as(AMINA, () -> people.desk().close(id, Outcome.HELPED, Optional.empty()));
    var due = now().next().orElseThrow();
    assertThat(due.kind()).isEqualTo(NextStep.Kind.PURGE);
    assertThat(Duration.between(clock.instant(), due.at())).isEqualTo(Duration.ofDays(90));
    theStepIsDue();

    assertThat(now().next()).isEmpty();
    assertThat(scheduled()).isEmpty();
    assertThat(as(AMINA, () -> people.desk().open(id)).personal()).isEmpty();
    assertThat(as(AMINA, () -> people.desk().open(id)).history().getLast().what())
        .isEqualTo(What.PURGED);
    assertThatThrownBy(() -> people.looks(form)).isInstanceOf(IntakeRefusal.class);
    assertThatThrownBy(() -> as(AMINA, () -> people.desk().reopen(id)))
        .isInstanceOf(ContactRefusal.ContactRequestGone.class);
  }

  @Test
  void dbSchedulerItselfRunsWhatIsDue() throws Exception {
    as(AMINA, () -> people.desk().claim(id));
    as(AMINA, () -> people.desk().plan(id, clock.instant().minusSeconds(1)));
    var scheduler = context.getBean(Scheduler.class);
    var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!now().overdue() && System.nanoTime() < patience) {
      scheduler.triggerCheckForDueExecutions();
      Thread.onSpinWait();
    }
    assertThat(now().overdue()).isTrue();
  }
}
