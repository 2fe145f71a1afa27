package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.SAMUEL;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.contact.Moves.Story;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A step is written with what caused it, or not at all; each request has exactly its own. */
@PasserelleTest
class StepScheduleTest {
  @Autowired private ApplicationContext context;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient database;
  @Autowired private Cases cases;
  @Autowired private Moves moves;
  @Autowired private StepSchedule schedule;
  @Autowired private MutableClock clock;
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

  private record Scheduled(String instance, Instant at) {}

  private List<Scheduled> scheduled() {
    return database
        .sql(
            "select task_instance, execution_time from scheduled_tasks"
                + " where task_name = ? and task_instance like ?")
        .params(StepSchedule.TASK, id + "/%")
        .query((row, _) ->
            new Scheduled(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
        .list();
  }

  private void assertScheduledAsTheRowSays() {
    assertThat(scheduled())
        .containsExactly(
            new Scheduled(StepKey.of(now()).toString(), now().next().orElseThrow().at()));
  }

  @Test
  void everyMoveLeavesExactlyTheStepThatTheRowNames() {
    assertScheduledAsTheRowSays();
    List<Runnable> road =
        List.of(
            () -> as(AMINA, () -> people.desk().claim(id)),
            () -> as(AMINA, () -> people.desk().message(id, "Bonjour")),
            () -> as(AMINA, () -> people.desk().plan(id, clock.instant().plusSeconds(3600))),
            () -> as(AMINA, () -> people.desk().transfer(id, SAMUEL)),
            () -> as(SAMUEL, () -> people.desk().release(id)),
            () -> as(SAMUEL, () -> people.desk().claim(id)),
            () -> as(SAMUEL, () -> people.desk().close(id, Outcome.HELPED, Optional.empty())),
            () -> as(SAMUEL, () -> people.desk().reopen(id)),
            () ->
                people.comesBack(
                    CitizenForm.followUp(WEB, form.code(), "reply").with("text", "Oui")));
    for (var move : road) {
      clock.advance(Duration.ofMinutes(5));
      move.run();
      assertScheduledAsTheRowSays();
    }
    people.comesBack(CitizenForm.followUp(WEB, form.code(), "withdraw"));
    assertThat(scheduled()).isEmpty();
  }

  @Test
  void whatIsRolledBackTakesItsStepWithIt() {
    var before = scheduled();
    var row = now();

    transaction.executeWithoutResult(status -> {
      moves.make(
          id,
          Story.of(HistoryEntry.What.PLANNED),
          found ->
              found.planned(new NextStep(NextStep.Kind.ANSWER, clock.instant().plusSeconds(99))));
      assertThat(scheduled()).isNotEqualTo(before);
      status.setRollbackOnly();
    });

    assertThat(scheduled()).isEqualTo(before);
    assertThat(now()).isEqualTo(row);
  }

  @Test
  void whatFailsAfterwardsTakesItsStepWithItToo() {
    var another = new ContactRequestId(UUID.randomUUID());
    var fresh = now();
    var copy =
        new Case(
            new ContactRequest(
                another, fresh.community(), 0, clock.instant(), fresh.request().state()),
            fresh.figures(),
            false,
            false,
            fresh.next(),
            Optional.empty());

    assertThatThrownBy(() ->
            transaction.executeWithoutResult(_ -> {
              schedule.schedule(copy);
              throw new IllegalStateException("The vault is full");
            }))
        .hasMessage("The vault is full");

    assertThat(
            database
                .sql("select count(*) from scheduled_tasks where task_instance like ?")
                .param(another + "/%")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aMoveThatChangesNothingMovesNoStep() {
    as(AMINA, () -> people.desk().claim(id));
    var before = scheduled();
    clock.advance(Duration.ofMinutes(10));
    as(AMINA, () -> people.desk().claim(id)); // a second tap
    assertThat(scheduled()).isEqualTo(before);
  }

  @Test
  void aStepThatIsRunningIsLeftToFindThatItNoLongerCounts() {
    var old = StepKey.of(now()).toString();
    database
        .sql("update scheduled_tasks set picked = true where task_instance = ?")
        .param(old)
        .update();
    try {
      as(AMINA, () -> people.desk().claim(id));
      assertThat(scheduled())
          .extracting(Scheduled::instance)
          .containsExactlyInAnyOrder(old, StepKey.of(now()).toString());
    } finally {
      database.sql("delete from scheduled_tasks where task_instance = ?").param(old).update();
    }
  }

  @Test
  void theNameOfAStepSaysWhichRequestAtWhichVersion() {
    var key = new StepKey(id, 42);
    assertThat(StepKey.parse(key.toString())).isEqualTo(key);
    assertThat(key).hasToString(id + "/42");
    assertThat(StepKey.of(now())).isNotEqualTo(key);
  }

  @Test
  void anUnknownRequestsStepDoesNothing() {
    var before = everything();
    context.getBean(StepRunner.class).due(new StepKey(new ContactRequestId(UUID.randomUUID()), 0));
    assertThat(everything()).isEqualTo(before);
  }

  private List<Map<String, Object>> everything() {
    var rows = new ArrayList<Map<String, Object>>();
    rows.addAll(database.sql("select * from contact_request order by id").query().listOfRows());
    rows.addAll(
        database
            .sql("select task_instance from scheduled_tasks order by task_instance")
            .query()
            .listOfRows());
    return rows;
  }
}
