package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.SAMUEL;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The date a person reads under their code is the one on the card of who must answer. */
@PasserelleTest
class KnowWhatToExpectTest {
  @Autowired private ApplicationContext context;
  @Autowired private MutableClock clock;
  private Neighbourhood people;
  private CitizenForm form;
  private ContactRequestId id;
  private Instant told;

  @BeforeEach
  void aPersonIsToldWhenSomebodyAnswers() {
    people = new Neighbourhood(context);
    form = CitizenForm.request(WEB);
    var receipt = people.desk().receive(people.envelope(form));
    id = receipt.id();
    told = receipt.answerBy().orElseThrow();
  }

  private Outlook outlook() {
    return people.looks(form).outlook();
  }

  private QueueItem card() {
    return people.desk().glance(id).orElseThrow().item();
  }

  private Instant due() {
    return card().next().orElseThrow().at();
  }

  private void theirDateIs(Instant at) {
    assertThat(outlook()).isEqualTo(Outlook.by(at));
    assertThat(due()).isEqualTo(at);
  }

  @Test
  void whoTakesItTenMinutesBeforeIsHeldToWhatThePersonWasTold() {
    theirDateIs(told);
    clock.moveTo(told.minus(Duration.ofMinutes(10)));
    as(AMINA, () -> people.desk().claim(id));
    theirDateIs(told);
    as(AMINA, () -> people.desk().transfer(id, SAMUEL));
    theirDateIs(told);
  }

  @Test
  void takenLateItHasANewDateForBoth() {
    clock.moveTo(told.plus(Duration.ofMinutes(10)));
    assertThat(outlook()).isEqualTo(Outlook.LATE);
    as(AMINA, () -> people.desk().claim(id));
    assertThat(due()).isAfter(clock.instant());
    theirDateIs(due());
  }

  @Test
  void aWorkerWhoPlansAnotherDayTellsIt() {
    as(AMINA, () -> people.desk().claim(id));
    as(AMINA, () -> people.desk().plan(id, told.plus(Duration.ofDays(3))));
    theirDateIs(told.plus(Duration.ofDays(3)));
  }

  @Test
  void takenAndForgottenItIsLateForBothAlsoOnceTheWorkerWasReminded() {
    as(AMINA, () -> people.desk().claim(id));
    clock.moveTo(told.plusSeconds(1));
    assertThat(card().overdue()).isTrue();
    assertThat(outlook()).isEqualTo(Outlook.LATE);
    var runner = context.getBean(StepRunner.class);
    runner.due(StepKey.of(context.getBean(Cases.class).find(id).orElseThrow()));
    assertThat(due()).isAfter(clock.instant());
    assertThat(outlook()).isEqualTo(Outlook.LATE);
  }

  @Test
  void triedInVainThePersonReadsThatAndNoDateOfTheWorkersList() {
    as(AMINA, () -> people.desk().claim(id));
    people.calls(AMINA, id, Attempt.Result.NO_ANSWER, "Sonne");
    assertThat(outlook()).isEqualTo(Outlook.TRIED);
  }

  @Test
  void whoSpokeWithSomebodyOrWasWrittenToIsPromisedNothingMore() {
    as(AMINA, () -> people.desk().claim(id));
    people.calls(AMINA, id, Attempt.Result.REACHED, "Rappelle jeudi");
    assertThat(outlook()).isEqualTo(Outlook.NONE);
    clock.moveTo(told.plus(Duration.ofDays(30)));
    assertThat(outlook()).isEqualTo(Outlook.NONE);

    as(AMINA, () -> people.desk().transfer(id, SAMUEL));
    theirDateIs(due());
    clock.advance(Duration.ofMinutes(1));
    as(SAMUEL, () -> people.desk().message(id, "Bonjour"));
    assertThat(outlook()).isEqualTo(Outlook.NONE);
  }

  @Test
  void closedItPromisesNothingAndOpenedAgainByAnAnswerItDoes() {
    as(AMINA, () -> people.desk().claim(id));
    as(AMINA, () -> people.desk().message(id, "Bonjour"));
    as(AMINA, () -> people.desk().close(id, Outcome.HELPED, Optional.empty()));
    assertThat(outlook()).isEqualTo(Outlook.NONE);
    clock.moveTo(told.plus(Duration.ofDays(2)));
    people.comesBack(CitizenForm.followUp(WEB, form.code(), "reply").with("text", "Encore moi"));
    theirDateIs(due());
  }
}
