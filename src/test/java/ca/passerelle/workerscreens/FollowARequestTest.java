package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.contact.Attempt;
import ca.passerelle.contact.ContactRequest.State;
import ca.passerelle.contact.Outcome;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@WithActor(worker = "amina")
class FollowARequestTest extends ConsoleStory {
  @Test
  void howToReachThePersonSafelyComesFirst() {
    var request = mine(onlyInTheEvening());
    open(request);

    assertThat(find(Panel.class).all().getFirst()).isInstanceOf(ReachPanel.class);
    assertThat(read(find(ReachPanel.class).single()))
        .contains("Une amie", "le soir", "Ne laissez pas de message vocal", "la clinique")
        .contains("Pas devant les enfants");
  }

  @Test
  void theNumberIsDialledWithOneTapOnlyWhenItIsSafe() {
    var request = mine(onlyInTheEvening());
    open(request);
    assertThat(find(Anchor.class, find(ReachPanel.class).single()).exists()).isFalse();
    assertThat(read(find(ReachPanel.class).single())).contains("Pas maintenant", "514");

    clock.advance(Duration.ofHours(8)); // six in the evening
    open(request);

    assertThat(find(Anchor.class, find(ReachPanel.class).single()).single().getHref())
        .isEqualTo("tel:+15145550100");
  }

  @Test
  void whoHasNoTelephoneIsWrittenTo() {
    var request = mine(aboutFood().with("reach", Map.of("way", "code")));
    open(request);
    find(TextBox.class).id("message-text").setValue("Je serai là mardi.");

    tap("Laisser le message");

    assertThat(notice()).contains("Message laissé");
    assertThat(read(find(MessagesPanel.class).single())).contains("Je serai là mardi.");
  }

  @Test
  void whatIsPastedIsLeftWithoutItsInvisibleCharacters() {
    var request = mine(aboutFood().with("reach", Map.of("way", "code")));
    open(request);
    find(TextBox.class).id("message-text").setValue("Je serai là\u001b mardi.\r\nÀ bientôt");

    tap("Laisser le message");

    assertThat(desk.open(request).messages())
        .singleElement()
        .matches(message -> message.text().equals("Je serai là mardi.\nÀ bientôt"));
  }

  @Test
  void aMoveIsShownOnceAndNotAgainWhenItIsTold() {
    var request = mine(aboutFood());
    open(request);
    newsArrives();
    var shown = new ArrayList<HistoryPanel>();
    beforeNewsArrives(() -> {
      tap("Dans 1 heure");
      shown.add(find(HistoryPanel.class).single());
    });

    newsArrives();

    assertThat(find(HistoryPanel.class).single()).isSameAs(shown.getFirst());
  }

  @Test
  void whatThePersonAnswersComesInAndKeepsWhatIsBeingTyped() {
    var form = aboutFood();
    var request = mine(form);
    open(request);
    find(TextBox.class).id("message-text").setValue("Je serai là");
    find(TextBox.class).id("attempt-note").setValue("Sonner deux fois");

    aCitizenActs(
        CitizenForm.followUp("web-quartier-demo", form.code(), "reply").with("text", "Pas lundi"));
    newsArrives();

    assertThat(read(find(MessagesPanel.class).single())).contains("Pas lundi");
    assertThat(find(TextBox.class).id("message-text").getValue()).isEqualTo("Je serai là");
    assertThat(find(TextBox.class).id("attempt-note").getValue()).isEqualTo("Sonner deux fois");
  }

  @Test
  void newsLeavesWhatOneIsAboutToDo() {
    var form = aboutFood();
    var request = mine(form);
    open(request);
    tap("Appel", find(AttemptPanel.class).single());
    tap("Aucun service trouvé");
    find(Choices.class).id("unmet-reason").setValue("COST");
    var box = find(TextBox.class).id("message-text");

    aCitizenActs(
        CitizenForm.followUp("web-quartier-demo", form.code(), "reply").with("text", "Pas lundi"));
    newsArrives();

    assertThat(find(NativeButton.class).withText("Pas de réponse").exists()).isTrue();
    assertThat(find(Choices.class).id("unmet-reason").getValue()).isEqualTo("COST");
    assertThat(find(TextBox.class).id("message-text")).isSameAs(box);
  }

  @Test
  void whoeverComesBackWithACodeIsWrittenToFirst() {
    open(mine(aboutFood().with("reach", Map.of("way", "code"))));

    assertThat(panels()).containsSubsequence(MessagesPanel.class, AttemptPanel.class);
  }

  @Test
  void whoWroteIsAnsweredFirst() {
    var form = aboutFood();
    var request = mine(form);
    aCitizenActs(
        CitizenForm.followUp("web-quartier-demo", form.code(), "reply").with("text", "Allô ?"));
    open(request);
    assertThat(panels()).containsSubsequence(MessagesPanel.class, AttemptPanel.class);

    open(mine(aboutFood()));
    assertThat(panels()).containsSubsequence(AttemptPanel.class, MessagesPanel.class);
  }

  @Test
  void oneSeesWhoWrote() {
    var form = aboutFood();
    var request = mine(form);
    desk.message(request, "Je serai là mardi.");
    clock.advance(Duration.ofMinutes(1));
    aCitizenActs(
        CitizenForm.followUp("web-quartier-demo", form.code(), "reply").with("text", "Merci"));

    open(request);

    assertThat(read(find(MessagesPanel.class).single()))
        .containsSubsequence("L’équipe", "Je serai là mardi.", "La personne", "Merci");
  }

  @Test
  void anEmptyMessageIsNotLeft() {
    var request = mine(aboutFood());
    open(request);
    find(TextBox.class).id("message-text").setValue("  \n ");

    tap("Laisser le message");

    assertThat(desk.open(request).messages()).isEmpty();
    assertThat(notice()).isEmpty();
  }

  @Test
  void whatWasLeftIsNoLongerInItsBoxAndTheOtherBoxIsKept() {
    var request = mine(aboutFood());
    open(request);
    find(TextBox.class).id("message-text").setValue("Je serai là mardi.");
    find(TextBox.class).id("attempt-note").setValue("Sonner deux fois");

    tap("Laisser le message");

    assertThat(find(TextBox.class).id("message-text").getValue()).isEmpty();
    assertThat(find(TextBox.class).id("attempt-note").getValue()).isEqualTo("Sonner deux fois");
  }

  @Test
  void whatWasTypedAboutOneIsNotInTheNext() {
    var one = mine(aboutFood());
    var other = mine(aboutFood());
    open(one);
    find(TextBox.class).id("message-text").setValue("Je serai là");

    open(other);

    assertThat(find(TextBox.class).id("message-text").getValue()).isEmpty();
  }

  @Test
  void anAttemptIsLoggedInTwoTaps() {
    var request = mine(aboutFood());
    open(request);

    tap("Appel", find(AttemptPanel.class).single());
    tap("Pas de réponse");

    assertThat(notice()).contains("Noté : Pas de réponse");
    assertThat(desk.open(request).attempts())
        .singleElement()
        .matches(attempt -> attempt.result() == Attempt.Result.NO_ANSWER);
    assertThat(read(find(HistoryPanel.class).single())).contains("Appel · Pas de réponse · Amina");
  }

  @Test
  void theNextStepIsPlannedWithOneTap() {
    var request = mine(aboutFood());
    open(request);

    tap("Dans 1 heure");

    assertThat(desk.open(request).item().next())
        .hasValueSatisfying(
            next -> assertThat(next.at()).isEqualTo(clock.instant().plus(Duration.ofHours(1))));
    assertThat(read(find(NextStepPanel.class).single())).contains("aujourd’hui à 11 h");
  }

  @Test
  void closingWithoutAServiceAsksWhatIsMissingAndWhy() {
    var request = mine(aboutFood());
    open(request);
    tap("Aucun service trouvé");

    tap("Fermer la demande");
    assertThat(read(find(ClosePanel.class).single())).contains("Choisissez le besoin et la raison");

    find(Choices.class).id("unmet-reason").setValue("WAITING_LIST");
    tap("Fermer la demande");

    assertThat(notice()).contains("Demande fermée");
    assertThat(desk.open(request).item().state())
        .isInstanceOfSatisfying(
            State.Closed.class,
            closed -> assertThat(closed.outcome()).isEqualTo(Outcome.NO_SERVICE_FOUND));
  }

  @Test
  void whatWasClosedTooSoonIsReopened() {
    var request = mine(aboutFood());
    open(request);
    tap("Aidée");
    tap("Fermer la demande");

    navigate(MineView.class);
    assertThat(read(card(FollowedCard.class, request))).contains("Aidée");
    open(request);
    tap("Rouvrir la demande");

    assertThat(desk.mine()).extracting(item -> item.id()).contains(request);
    assertThat(find(AttemptPanel.class).exists()).isTrue();
  }

  @Test
  void givenBackItIsNoLongerMineToRead() {
    var request = mine(onlyInTheEvening());
    open(request);

    tap("Remettre la demande");

    assertThat(notice()).contains("Remise à l’équipe");
    assertThat(find(ReachPanel.class).exists()).isFalse();
    assertThat(desk.waiting(DEMO)).extracting(item -> item.id()).contains(request);
  }

  @Test
  void itGoesToAColleague() {
    var request = mine(onlyInTheEvening());
    open(request);

    tap("Thúy");

    assertThat(notice()).contains("Transférée à Thúy");
    assertThat(page()).contains("Thúy suit cette demande").doesNotContain("Une amie", "514");
  }

  @Test
  void whatAnotherFollowsShowsNothingOfThePerson() {
    var request = aCitizenAsks(onlyInTheEvening());
    meanwhile("thuy", () -> desk.claim(request));

    open(request);

    assertThat(page()).contains("Thúy suit cette demande").doesNotContain("Une amie", "514");
  }

  @Test
  void whatThePersonWithdrewIsGone() {
    var form = onlyInTheEvening();
    var request = mine(form);
    open(request);

    aCitizenActs(CitizenForm.followUp("web-quartier-demo", form.code(), "withdraw"));
    newsArrives();

    assertThat(find(ReachPanel.class).exists()).isFalse();
    assertThat(page()).contains("n’existe plus").doesNotContain("Une amie", "514");
  }

  private List<Class<?>> panels() {
    return find(Panel.class).all().stream().<Class<?>>map(Object::getClass).toList();
  }
}
