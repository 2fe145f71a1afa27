package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.contact.HistoryEntry.What;
import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When it is due, what is personal goes from every table, and the figures stay. */
@PasserelleTest
class PurgeTest {
  @Autowired private ApplicationContext context;
  @Autowired private MutableClock clock;
  @Autowired private StepRunner runner;
  @Autowired private Cases cases;
  @Autowired private JdbcClient database;
  private Neighbourhood people;
  private CitizenForm form;
  private ContactRequestId id;

  @BeforeEach
  void aRequestWithEverythingIsClosed() {
    people = new Neighbourhood(context);
    form = CitizenForm.request(WEB).with("name", "Sam");
    id = people.takenBy(AMINA, form);
    people.calls(AMINA, id, Attempt.Result.REACHED, "Une note");
    as(AMINA, () -> people.desk().message(id, "Un message"));
    people.comesBack(CitizenForm.followUp(WEB, form.code(), "reply").with("text", "Merci"));
    as(AMINA, () -> people.desk().close(id, Outcome.HELPED, Optional.empty()));
  }

  private Case now() {
    return cases.find(id).orElseThrow();
  }

  private StepKey due() {
    clock.moveTo(now().next().orElseThrow().at());
    return StepKey.of(now());
  }

  private long rows(String table, String column) {
    return database
        .sql("select count(*) from " + table + " where cast(" + column + " as varchar) like ?")
        .param(id + "%")
        .query(Long.class)
        .single();
  }

  @Test
  void itIsGoneFromEveryTableThatHeldAnythingOfThePerson() {
    assertThat(rows("vault_entry", "owner_id")).isEqualTo(4);
    assertThat(rows("contact_message", "request_id")).isEqualTo(2);

    runner.due(due());

    assertThat(rows("vault_entry", "owner_id")).isZero();
    assertThat(rows("contact_message", "request_id")).isZero();
    assertThat(rows("scheduled_tasks", "task_instance")).isZero();
    assertThat(cases.known(id).orElseThrow().contentHash()).isEmpty();
    assertThat(
            database
                .sql("select count(*) from contact_request where id = ? and code_hash is not null")
                .param(id.value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void theFiguresAndWhoReadItStay() {
    as(AMINA, () -> people.desk().open(id));
    var before = now();

    runner.due(due());

    assertThat(now().figures()).isEqualTo(before.figures());
    assertThat(now().request().state()).isEqualTo(before.request().state());
    assertThat(rows("contact_attempt", "request_id")).isEqualTo(1);
    assertThat(rows("access_log", "request_id")).isEqualTo(1);
    var opened = as(AMINA, () -> people.desk().open(id));
    assertThat(opened.attempts())
        .singleElement()
        .extracting(Attempt::note)
        .isEqualTo(Optional.empty());
    assertThat(opened.messages()).isEmpty();
    assertThat(opened.history().getLast().what()).isEqualTo(What.PURGED);
  }

  @Test
  void nothingTheCitizenStillHasBringsItBack() {
    runner.due(due());

    for (var action : new String[] {"look", "withdraw"}) {
      assertUnknown(() -> people.comesBack(CitizenForm.followUp(WEB, form.code(), action)));
    }
    assertUnknown(() ->
        people.comesBack(
            CitizenForm.followUp(WEB, form.code(), "reply").with("text", "Encore moi")));
    assertUnknown(() ->
        people.comesBack(
            CitizenForm.followUp(WEB, form.code(), "reach").with("reach", Map.of("way", "code"))));
    assertThatThrownBy(() -> people.sends(form))
        .isInstanceOfSatisfying(
            IntakeRefusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.ERASED));
    assertThat(rows("vault_entry", "owner_id")).isZero();
  }

  private static void assertUnknown(ThrowingCallable comesBack) {
    assertThatThrownBy(comesBack)
        .isInstanceOfSatisfying(
            IntakeRefusal.class, refusal -> assertThat(refusal.why()).isEqualTo(Why.UNKNOWN_CODE));
  }

  @Test
  void aStepThatIsRunTwiceDestroysNothingTwice() {
    var step = due();
    runner.due(step);
    var after = now();
    runner.due(step);
    assertThat(now()).isEqualTo(after);
  }

  @Test
  void reopenedBeforeItWasDueItStaysWholeAndItsDayMoves() {
    var old = StepKey.of(now());
    clock.advance(Duration.ofDays(89));
    as(AMINA, () -> people.desk().reopen(id));

    clock.advance(Duration.ofDays(2));
    runner.due(old);
    assertThat(rows("vault_entry", "owner_id")).isEqualTo(4);

    as(AMINA, () -> people.desk().close(id, Outcome.HELPED, Optional.empty()));
    assertThat(now().next().orElseThrow().at())
        .isEqualTo(clock.instant().plus(Duration.ofDays(90)));
  }

  @Test
  void aCodeThatWasFreedMayBeGivenToSomeoneElse() {
    runner.due(due());
    var another = CitizenForm.request(WEB).with("code", form.code());

    var anothersId = people.sends(another);

    assertThat(people.looks(another).receivedAt()).isEqualTo(clock.instant());
    assertThat(anothersId).isNotEqualTo(id);
  }

  @Test
  void withdrawnOnTheLastDayItIsErasedAtOnceAndTheDueStepFindsNothingToDo() {
    var step = StepKey.of(now());
    clock.advance(Duration.ofDays(89));
    people.comesBack(CitizenForm.followUp(WEB, form.code(), "withdraw"));
    assertThat(rows("vault_entry", "owner_id")).isZero();
    var after = now();

    clock.advance(Duration.ofDays(2));
    runner.due(step);

    assertThat(now()).isEqualTo(after);
    assertThat(now().request().state()).isInstanceOf(ContactRequest.State.Withdrawn.class);
  }
}
