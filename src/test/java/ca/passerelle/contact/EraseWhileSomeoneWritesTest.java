package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.contact.ContactRefusal.ContactRequestGone;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.PasserelleTest;
import ca.passerelle.testsupport.TestDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody writes while the request is being erased, and has read it before: nothing of it comes
 * back. Each wrote once already, so that writing again leaves the row as it is.
 */
@PasserelleTest
class EraseWhileSomeoneWritesTest {
  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient database;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Cases cases;
  @Autowired private Erasure erasure;
  private final ExecutorService other = Executors.newSingleThreadExecutor();
  private Neighbourhood people;
  private CitizenForm form;
  private ContactRequestId id;

  @BeforeEach
  void bothWrote() {
    people = new Neighbourhood(context);
    form = CitizenForm.request(WEB);
    id = people.takenBy(AMINA, form);
    message();
    reply();
  }

  @AfterEach
  void end() {
    other.close();
  }

  private void reply() {
    people.comesBack(CitizenForm.followUp(WEB, form.code(), "reply").with("text", "Me voici"));
  }

  private void anotherNumber() {
    people.comesBack(
        CitizenForm.followUp(WEB, form.code(), "reach")
            .with("reach", Map.of("way", "call", "phone", "+15145550142")));
  }

  private void message() {
    as(AMINA, () -> people.desk().message(id, "Bonjour"));
  }

  private void attempt() {
    people.calls(AMINA, id, Attempt.Result.NO_ANSWER, "Sonne longtemps");
  }

  @Test
  void aReply() {
    comesTooLateFor(erasure::withdraw, this::reply, IntakeRefusal.class);
  }

  @Test
  void anotherNumberToCall() {
    comesTooLateFor(erasure::withdraw, this::anotherNumber, IntakeRefusal.class);
  }

  @Test
  void aWorkersMessage() {
    comesTooLateFor(erasure::withdraw, this::message, ContactRequestGone.class);
  }

  @Test
  void aWorkersNote() {
    comesTooLateFor(erasure::withdraw, this::attempt, ContactRequestGone.class);
  }

  @Test
  void aReplyToWhatIsDestroyedBecauseItIsDue() {
    as(AMINA, () -> people.desk().close(id, Outcome.HELPED, Optional.empty()));
    comesTooLateFor(erasure::purge, this::reply, IntakeRefusal.class);
  }

  private void comesTooLateFor(
      Consumer<Case> erasing, Runnable writing, Class<? extends Throwable> refusal) {
    var written =
        transaction.execute(_ -> {
          erasing.accept(cases.find(id).orElseThrow());
          var begun = other.submit(writing);
          awaitDoneOrHeldUp(begun);
          return begun;
        });
    assertThatThrownBy(written::get).hasCauseInstanceOf(refusal);
    assertThat(rows("vault_entry where owner_id")).isZero();
    assertThat(rows("contact_message where request_id")).isZero();
  }

  private void awaitDoneOrHeldUp(Future<?> begun) {
    var patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!begun.isDone()
        && !TestDatabase.someoneIsHeldUp(database)
        && System.nanoTime() < patience) {
      Thread.onSpinWait();
    }
  }

  private long rows(String of) {
    return database
        .sql("select count(*) from " + of + " = ?")
        .param(id.value())
        .query(Long.class)
        .single();
  }
}
