package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.HERE;
import static ca.passerelle.contact.Neighbourhood.SAMUEL;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Amina tries everything, in every state a request can be in, at the desk: what is forbidden has a
 * name, and leaves everything as it was.
 */
@PasserelleTest
class ForbiddenMovesTest {
  /** Tables that hold something of a request, each with the column that names it. */
  private static final Map<String, String> BESIDE =
      new TreeMap<>(
          Map.of(
              "contact_request", "id",
              "contact_history", "request_id",
              "contact_attempt", "request_id",
              "contact_message", "request_id",
              "vault_entry", "owner_id",
              "access_log", "request_id"));

  private static final Instant LATER = Instant.parse("2026-11-30T15:00:00Z");
  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient database;
  private Neighbourhood people;

  @BeforeEach
  void open() {
    people = new Neighbourhood(context);
  }

  private ContactRequestId requestThatIs(String state) {
    var form = CitizenForm.request(WEB);
    var id = people.sends(form);
    switch (state) {
      case "waiting" -> {}
      case "hers" -> as(AMINA, () -> people.desk().claim(id));
      case "his" -> as(SAMUEL, () -> people.desk().claim(id));
      case "closedByHim" -> {
        as(SAMUEL, () -> people.desk().claim(id));
        as(SAMUEL, () -> people.desk().close(id, Outcome.HELPED, Optional.empty()));
      }
      case "closedByHer" -> {
        as(AMINA, () -> people.desk().claim(id));
        as(AMINA, () -> people.desk().close(id, Outcome.HELPED, Optional.empty()));
      }
      case "withdrawn" -> people.comesBack(CitizenForm.followUp(WEB, form.code(), "withdraw"));
      case "neverThere" -> {
        return new ContactRequestId(UUID.randomUUID());
      }
      default -> throw new IllegalArgumentException(state);
    }
    return id;
  }

  private void aminaTries(String move, ContactRequestId id) {
    var desk = people.desk();
    switch (move) {
      case "claim" -> as(AMINA, () -> desk.claim(id));
      case "release" -> as(AMINA, () -> desk.release(id));
      case "transfer" -> as(AMINA, () -> desk.transfer(id, SAMUEL));
      case "plan" -> as(AMINA, () -> desk.plan(id, LATER));
      case "message" -> as(AMINA, () -> desk.message(id, "Bonjour"));
      case "attempt" ->
          as(
              AMINA,
              () ->
                  desk.logAttempt(
                      id,
                      Attempt.Way.CALL,
                      Attempt.Result.REACHED,
                      Optional.of("Une note"),
                      Optional.empty()));
      case "close" -> as(AMINA, () -> desk.close(id, Outcome.INFORMED, Optional.empty()));
      case "reopen" -> as(AMINA, () -> desk.reopen(id));
      case "open" -> as(AMINA, () -> desk.open(id));
      case "reassign" -> as(Neighbourhood.coordinator(HERE), () -> desk.reassign(id, SAMUEL));
      default -> throw new IllegalArgumentException(move);
    }
  }

  @ParameterizedTest(name = "{0} what is {1}: {2}")
  @CsvSource({
    "claim,    his,         AlreadyClaimed",
    "claim,    closedByHim, AlreadyClosed",
    "claim,    closedByHer, AlreadyClosed",
    "claim,    withdrawn,   ContactRequestGone",
    "claim,    neverThere,  ContactRequestGone",
    "release,  waiting,     NotClaimed",
    "release,  his,         NotYours",
    "release,  closedByHer, AlreadyClosed",
    "release,  withdrawn,   ContactRequestGone",
    "transfer, waiting,     NotClaimed",
    "transfer, his,         NotYours",
    "transfer, closedByHim, AlreadyClosed",
    "transfer, withdrawn,   ContactRequestGone",
    "plan,     waiting,     NotClaimed",
    "plan,     his,         NotYours",
    "plan,     closedByHer, AlreadyClosed",
    "plan,     withdrawn,   ContactRequestGone",
    "message,  waiting,     NotClaimed",
    "message,  his,         NotYours",
    "message,  closedByHer, AlreadyClosed",
    "message,  withdrawn,   ContactRequestGone",
    "attempt,  waiting,     NotClaimed",
    "attempt,  his,         NotYours",
    "attempt,  closedByHer, AlreadyClosed",
    "attempt,  withdrawn,   ContactRequestGone",
    "close,    waiting,     NotClaimed",
    "close,    his,         NotYours",
    "close,    closedByHer, AlreadyClosed",
    "close,    withdrawn,   ContactRequestGone",
    "reopen,   waiting,     NotClosed",
    "reopen,   hers,        NotClosed",
    "reopen,   closedByHim, NotYours",
    "reopen,   withdrawn,   ContactRequestGone",
    "open,     waiting,     NotClaimed",
    "open,     his,         NotYours",
    "open,     closedByHim, NotYours",
    "open,     withdrawn,   ContactRequestGone",
    "open,     neverThere,  ContactRequestGone",
    "reassign, closedByHim, AlreadyClosed",
    "reassign, withdrawn,   ContactRequestGone",
    "reassign, neverThere,  ContactRequestGone"
  })
  void whatIsForbiddenHasANameAndChangesNothing(String move, String state, String refusal) {
    var id = requestThatIs(state);
    var before = everythingOf(id);

    assertThatThrownBy(() -> aminaTries(move, id))
        .isInstanceOfSatisfying(
            ContactRefusal.class,
            refused -> {
              assertThat(refused.getClass().getSimpleName()).isEqualTo(refusal);
              assertThat(refused.id()).isEqualTo(id);
            });
    assertThat(everythingOf(id)).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0} what is {1}: {2}")
  @CsvSource({
    "claim,    waiting,     Claimed",
    "claim,    hers,        Claimed",
    "release,  hers,        Waiting",
    "transfer, hers,        Claimed",
    "close,    hers,        Closed",
    "reopen,   closedByHer, Claimed",
    "open,     closedByHer, Closed",
    "reassign, waiting,     Claimed",
    "reassign, hers,        Claimed"
  })
  void whatIsAllowedLeadsOn(String move, String state, String leadsTo) {
    var id = requestThatIs(state);
    aminaTries(move, id);
    assertThat(people.desk().glance(id).orElseThrow().item().state().getClass().getSimpleName())
        .isEqualTo(leadsTo);
  }

  @Test
  void whoeverIsRefusedLearnsWhoHasIt() {
    var id = requestThatIs("his");
    assertThatThrownBy(() -> aminaTries("claim", id))
        .isInstanceOfSatisfying(
            ContactRefusal.AlreadyClaimed.class,
            refusal -> assertThat(refusal.by()).isEqualTo(SAMUEL));
    assertThatThrownBy(() -> aminaTries("release", id))
        .isInstanceOfSatisfying(
            ContactRefusal.NotYours.class,
            refusal -> assertThat(refusal.holder()).isEqualTo(SAMUEL));
  }

  /** Rows of the request and beside it, as text. */
  private String everythingOf(ContactRequestId id) {
    var all = new StringBuilder();
    for (var table : BESIDE.entrySet()) {
      all.append(
          database
              .sql("select * from " + table.getKey() + " where " + table.getValue() + " = ?")
              .param(id.value())
              .query()
              .listOfRows());
    }
    return all.append(
            database
                .sql("select task_instance from scheduled_tasks where task_instance like ?")
                .param(id + "/%")
                .query(String.class)
                .list())
        .toString();
  }
}
