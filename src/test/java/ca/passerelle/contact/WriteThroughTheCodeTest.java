package ca.passerelle.contact;

import static ca.passerelle.contact.Neighbourhood.AMINA;
import static ca.passerelle.contact.Neighbourhood.HERE;
import static ca.passerelle.contact.Neighbourhood.SAMUEL;
import static ca.passerelle.contact.Neighbourhood.WEB;
import static ca.passerelle.contact.Neighbourhood.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.contact.HistoryEntry.What;
import ca.passerelle.contact.IntakeRefusal.Why;
import ca.passerelle.shared.AccountId;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.MutableClock;
import ca.passerelle.testsupport.PasserelleTest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two people write to each other through a code: what each may write, and what each sees. */
@PasserelleTest
class WriteThroughTheCodeTest {
  @Autowired private ApplicationContext context;
  @Autowired private MutableClock clock;
  @Autowired private Cases cases;
  private Neighbourhood people;
  private CitizenForm form;
  private ContactRequestId id;

  @BeforeEach
  void aminaHasARequest() {
    people = new Neighbourhood(context);
    form = CitizenForm.request(WEB);
    id = people.sends(form);
    as(AMINA, () -> people.desk().claim(id));
  }

  private CitizenForm reply(String text) {
    return CitizenForm.followUp(WEB, form.code(), "reply").with("text", text);
  }

  private static void assertRefused(Why why, String field, ThrowingCallable comesBack) {
    assertThatThrownBy(comesBack)
        .isInstanceOfSatisfying(
            IntakeRefusal.class,
            refusal -> {
              assertThat(refusal.why()).isEqualTo(why);
              assertThat(refusal.field()).contains(field);
            });
  }

  @Test
  void theyReadEachOtherInTheOrderTheyWrote() {
    people.comesBack(reply("Bonjour ?"));
    clock.advance(Duration.ofMinutes(2));
    as(AMINA, () -> people.desk().message(id, "Bonjour ! Jeudi à 14 h ?"));
    clock.advance(Duration.ofMinutes(2));
    people.comesBack(reply("Oui.\nMerci"));

    var seen = people.looks(form).messages();
    assertThat(seen)
        .extracting(Message::text)
        .containsExactly("Bonjour ?", "Bonjour ! Jeudi à 14 h ?", "Oui.\nMerci");
    assertThat(seen)
        .extracting(Message::from)
        .containsExactly(Message.From.CITIZEN, Message.From.WORKER, Message.From.CITIZEN);
    assertThat(as(AMINA, () -> people.desk().open(id)).messages()).isEqualTo(seen);
    assertThat(seen.toString()).doesNotContain("Bonjour");
  }

  @Test
  void aLongAnswerIsTakenAndATooLongOneIsNot() {
    people.comesBack(reply("a".repeat(500)));
    assertRefused(Why.MALFORMED, "text", () -> people.comesBack(reply("a".repeat(501))));
    assertRefused(
        Why.MALFORMED,
        "text",
        () -> people.comesBack(CitizenForm.followUp(WEB, form.code(), "reply")));
    assertThat(people.looks(form).messages()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u0000", "\u0007 \u001b"})
  void whatIsNothingOrNoTextIsRefused(String text) {
    assertRefused(Why.MALFORMED, "text", () -> people.comesBack(reply(text)));
    assertThatThrownBy(() -> as(AMINA, () -> people.desk().message(id, text)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(people.looks(form).messages()).isEmpty();
  }

  @Test
  void aWorkersWordsHaveTheirLimitToo() {
    as(AMINA, () -> people.desk().message(id, "a".repeat(1000)));
    assertThatThrownBy(() -> as(AMINA, () -> people.desk().message(id, "a".repeat(1001))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("aaa");
    assertThatThrownBy(() ->
            as(
                AMINA,
                () ->
                    people
                        .desk()
                        .logAttempt(
                            id,
                            Attempt.Way.CALL,
                            Attempt.Result.REACHED,
                            Optional.of("b".repeat(501)),
                            Optional.empty())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(as(AMINA, () -> people.desk().open(id)).attempts()).isEmpty();
  }

  @Test
  void anAnswerSentAgainAfterALostReceiptIsOneAnswer() {
    var answer = reply("Demain");
    people.comesBack(answer);
    people.comesBack(answer);
    people.comesBack(answer);
    assertThat(people.looks(form).messages()).hasSize(1);
    assertThat(as(AMINA, () -> people.desk().open(id)).history())
        .filteredOn(entry -> entry.what() == What.REPLIED)
        .hasSize(1);
  }

  @Test
  void writingPlansTheNextTryAndAnswersShowAsUnread() {
    as(AMINA, () -> people.desk().message(id, "Bonjour"));
    var planned = cases.find(id).orElseThrow().next().orElseThrow();
    assertThat(planned.kind()).isEqualTo(NextStep.Kind.FOLLOW_UP);
    assertThat(planned.at()).isAfter(clock.instant());

    people.comesBack(reply("Oui"));
    assertThat(cases.find(id).orElseThrow().unread()).isTrue();
    var opened = as(AMINA, () -> people.desk().open(id));
    as(AMINA, () -> people.desk().seen(id, opened.item().version()));
    assertThat(cases.find(id).orElseThrow().unread()).isFalse();
  }

  @Test
  void whatWasWrittenSinceStaysUnread() {
    people.comesBack(reply("Oui"));
    var opened = as(AMINA, () -> people.desk().open(id));
    people.comesBack(reply("Non, plutôt mardi"));
    as(AMINA, () -> people.desk().seen(id, opened.item().version()));
    assertThat(cases.find(id).orElseThrow().unread()).isTrue();
  }

  @Test
  void onlyWhoHoldsItHasSeenIt() {
    people.comesBack(reply("Oui"));
    var opened = as(AMINA, () -> people.desk().open(id));
    var version = opened.item().version();
    assertThatThrownBy(() -> as(SAMUEL, () -> people.desk().seen(id, version)))
        .isInstanceOf(ContactRefusal.NotYours.class);
    assertThatThrownBy(() -> as(SAMUEL, () -> people.desk().look(opened.reading())))
        .isInstanceOf(ContactRefusal.NotYours.class);
    assertThat(cases.find(id).orElseThrow().unread()).isTrue();
  }

  @Test
  void whatAnotherAccountOpenedMustBeOpenedAgain() {
    var reading = as(AMINA, () -> people.desk().open(id)).reading();
    var another =
        new Actor(
            new AccountId(UUID.randomUUID()),
            Optional.of(AMINA),
            "amina",
            Set.of(new Grant(Role.WORKER, HERE)));

    assertThat(as(AMINA, () -> people.desk().look(reading))).isPresent();
    assertThat(as(another, () -> people.desk().look(reading))).isEmpty();
  }

  @Test
  void beforeAnyoneTookItAnAnswerWaitsWithTheRequest() {
    var waiting = CitizenForm.request(WEB);
    var waitingId = people.sends(waiting);
    people.comesBack(
        CitizenForm.followUp(WEB, waiting.code(), "reply").with("text", "J’ai oublié : le soir"));

    assertThat(people.looks(waiting).worker()).isEmpty();
    assertThat(as(AMINA, () -> people.desk().waiting(HERE)))
        .filteredOn(item -> item.id().equals(waitingId))
        .singleElement()
        .satisfies(item -> assertThat(item.unread()).isTrue());
    as(AMINA, () -> people.desk().claim(waitingId));
    assertThat(as(AMINA, () -> people.desk().open(waitingId)).messages()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dance", "", "LOOK"})
  void aWishThatIsNoneIsMalformed(String action) {
    assertRefused(
        Why.MALFORMED,
        "action",
        () -> people.comesBack(CitizenForm.followUp(WEB, form.code(), action)));
  }

  @Test
  void anotherWayMustBeAWayOfThisCommunity() {
    var reach = CitizenForm.followUp(WEB, form.code(), "reach");
    assertRefused(Why.MALFORMED, "reach", () -> people.comesBack(reach));
    assertRefused(
        Why.INVALID_VENUE,
        "reach.venue",
        () -> people.comesBack(reach.with("reach", Map.of("way", "meet", "venue", "la-lune"))));
    assertRefused(
        Why.INVALID_PHONE,
        "reach.phone",
        () -> people.comesBack(reach.with("reach", Map.of("way", "call", "phone", "911"))));
    assertThat(people.looks(form).hint()).contains("•••• 0100");
  }

  @Test
  void aCodeOfAnotherShapeIsNoGuess() {
    for (var shape : new String[] {"1-2-3-4-42", "128-1-1-1-0000", "01-2-3-4-0000", "x", ""}) {
      assertRefused(
          Why.INVALID_CODE,
          "code",
          () -> people.comesBack(CitizenForm.followUp(WEB, shape, "look")));
    }
  }

  @Test
  void aRequestIsNoFollowUpAndAFollowUpIsNoRequest() {
    assertRefused(Why.MALFORMED, "content", () -> people.comesBack(form));
    assertRefused(Why.MALFORMED, "content", () -> people.sends(reply("Bonjour")));
  }
}
