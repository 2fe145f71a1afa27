package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.contact.ContactRequest.State;
import ca.passerelle.contact.Outcome;
import ca.passerelle.contact.UnmetNeed;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.shared.NeedId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.WithActor;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every request ends with an outcome; where nothing could be found, with what was missing. */
@WithActor(worker = "amina")
class CloseWithAnOutcomeTest extends ConsoleStory {
  private final CitizenForm form = aboutFood();
  private ContactRequestId request;

  @BeforeEach
  void iHoldOne() {
    request = mine(form);
    open(request);
  }

  @ParameterizedTest
  @CsvSource({
    "Aidée, HELPED",
    "Accompagnée vers un service, REFERRED",
    "Informée, INFORMED",
    "Jamais jointe, NOT_REACHED",
    "Ne souhaite plus d’aide, DECLINED",
    "Demande en double, DUPLICATE",
    "Hors du territoire, OUTSIDE_AREA"
  })
  void anOutcomeIsChosenAndConfirmed(String said, Outcome outcome) {
    tap(said);
    assertThat(state()).isInstanceOf(State.Claimed.class);

    tap("Fermer la demande");

    assertThat(notice()).contains("Demande fermée");
    assertThat(state())
        .isInstanceOfSatisfying(
            State.Closed.class, closed -> assertThat(closed.outcome()).isEqualTo(outcome));
    assertThat(page()).contains(said + ", aujourd’hui à 10 h");
  }

  @ParameterizedTest
  @EnumSource(UnmetNeed.Reason.class)
  void whatIsMissingIsCountedWithItsReason(UnmetNeed.Reason reason) {
    tap("Aucun service trouvé");
    find(Choices.class).id("unmet-reason").setValue(reason.name());
    tap("Fermer la demande");

    assertThat(unmet()).hasValue("food " + reason.code());
  }

  @Test
  void theNeedThatWasAskedForIsProposedAndAnotherMayBeChosen() {
    tap("Aucun service trouvé");
    assertThat(find(Choices.class).id("unmet-need").getValue()).isEqualTo("food");

    find(Choices.class).id("unmet-need").setValue("housing");
    find(Choices.class).id("unmet-reason").setValue("FULL");
    tap("Fermer la demande");

    assertThat(unmet()).hasValue("housing full");
  }

  @Test
  void withoutAReasonNothingIsClosed() {
    tap("Aucun service trouvé");
    tap("Fermer la demande");

    assertThat(read(find(ClosePanel.class).single())).contains("Choisissez le besoin et la raison");
    assertThat(state()).isInstanceOf(State.Claimed.class);
  }

  @Test
  void changingOnesMindAsksForNoReason() {
    tap("Aucun service trouvé");
    tap("Informée");

    assertThat(find(Choices.class).withId("unmet-reason").exists()).isFalse();
    tap("Fermer la demande");
    assertThat(unmet()).isEmpty();
  }

  @Test
  void reopenedItCountsNoMissingServiceAnyMore() {
    desk.close(
        request,
        Outcome.NO_SERVICE_FOUND,
        Optional.of(new UnmetNeed(new NeedId("food"), UnmetNeed.Reason.COST)));
    open(request);

    tap("Rouvrir la demande");

    assertThat(notice()).contains("Demande rouverte");
    assertThat(unmet()).isEmpty();
    assertThat(find(ReachPanel.class).exists()).isTrue();
  }

  @Test
  void aClosedOneShowsNothingOfThePerson() {
    desk.close(request, Outcome.HELPED, Optional.empty());

    open(request);

    assertThat(find(ReachPanel.class).exists()).isFalse();
    assertThat(page()).doesNotContain("514");
    assertThat(read(find(HistoryPanel.class).single())).contains("Fermée · Aidée · Amina");
  }

  @Test
  void onlyWhoClosedItMayReopenIt() {
    desk.close(request, Outcome.HELPED, Optional.empty());

    meanwhile(
        "thuy",
        () -> {
          open(request);
          assertThat(find(Action.class).withText("Rouvrir la demande").exists()).isFalse();
        });
  }

  @Test
  void whoIsClosedAndAnswersIsBackInTheHandsOfWhoClosed() {
    desk.close(request, Outcome.NOT_REACHED, Optional.empty());
    navigate(MineView.class);

    aCitizenActs(
        CitizenForm.followUp("web-quartier-demo", form.code(), "reply").with("text", "Je suis là"));
    newsArrives();

    assertThat(read(card(FollowedCard.class, request))).contains("La personne a répondu");
  }

  @Test
  void whatThePersonWithdrewMeanwhileCannotBeClosed() {
    tap("Aidée");
    beforeNewsArrives(() -> {
      aCitizenActs(CitizenForm.followUp("web-quartier-demo", form.code(), "withdraw"));
      tap("Fermer la demande");
    });

    assertThat(notice()).contains("n’existe plus");
    assertThat(find(ClosePanel.class).exists()).isFalse();
  }

  private State state() {
    return desk.open(request).item().state();
  }

  private Optional<String> unmet() {
    return database
        .sql("select unmet_need || ' ' || unmet_reason from contact_request where id = ?")
        .param(UUID.fromString(request.toString()))
        .query((row, _) -> Optional.ofNullable(row.getString(1)))
        .single();
  }
}
