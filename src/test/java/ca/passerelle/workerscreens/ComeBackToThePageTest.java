package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.contact.Outcome;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A phone that slept, or lost its network, shows what is true now, though no news reached it. */
@WithActor(worker = "amina")
class ComeBackToThePageTest extends ConsoleStory {
  @Test
  void theQueueShowsWhatCameAndWhatWent() {
    var taken = aCitizenAsks();
    navigate(QueueView.class);
    var came = new ContactRequestId[1];

    missed(() -> {
      meanwhile("thuy", () -> desk.claim(taken));
      came[0] = aCitizenAsks();
    });

    assertThat(shows(QueueCard.class, taken)).isFalse();
    assertThat(read(card(QueueCard.class, came[0]))).contains("Je prends");
  }

  @Test
  void whatStillWaitsIsNotDrawnAgainUnderAFingerOrAKeyboard() {
    var request = aCitizenAsks();
    var taken = aCitizenAsks();
    navigate(QueueView.class);
    var card = card(QueueCard.class, request);
    var button = find(NativeButton.class, card).single();

    missed(() -> meanwhile("thuy", () -> desk.claim(taken)));

    assertThat(card(QueueCard.class, request)).isSameAs(card);
    assertThat(find(NativeButton.class, card).single()).isSameAs(button);
  }

  @Test
  void afterANightThePromiseIsSaidForTheNewDay() {
    var request = aCitizenAsks();
    navigate(QueueView.class);
    assertThat(read(card(QueueCard.class, request))).contains("Réponse promise demain");

    missed(() -> clock.advance(Duration.ofHours(15)));

    assertThat(read(card(QueueCard.class, request))).contains("Réponse promise aujourd’hui");
  }

  @Test
  void mineShowsWhatWasGivenToMeAndWhatWasTakenAway() {
    var away = mine(aboutFood());
    var given = aCitizenAsks();
    navigate(MineView.class);

    missed(() ->
        meanwhileCoordination(() -> {
          desk.reassign(away, THUY);
          desk.reassign(given, AMINA);
        }));

    assertThat(shows(FollowedCard.class, away)).isFalse();
    assertThat(shows(FollowedCard.class, given)).isTrue();
  }

  @Test
  void mineShowsWhatIClosedElsewhere() {
    var request = mine(aboutFood());
    navigate(MineView.class);

    missed(() -> desk.close(request, Outcome.REFERRED, Optional.empty()));

    assertThat(read(card(FollowedCard.class, request))).contains("Accompagnée vers un service");
  }

  @Test
  void todayIsAnotherDayAfterANight() {
    var tomorrow = mine(aboutFood());
    desk.plan(tomorrow, clock.instant().plus(Duration.ofDays(1)));
    navigate(TodayView.class);
    assertThat(shows(FollowedCard.class, tomorrow)).isFalse();

    missed(() -> clock.advance(Duration.ofHours(20)));

    assertThat(read(card(FollowedCard.class, tomorrow))).contains("aujourd’hui à 10 h");
  }

  @Test
  void aRequestShowsWhatThePersonWroteMeanwhileAndKeepsWhatIsTyped() {
    var form = aboutFood();
    open(mine(form));
    find(TextBox.class).id("message-text").setValue("Je serai là");

    missed(() ->
        aCitizenActs(
            CitizenForm.followUp("web-quartier-demo", form.code(), "reply")
                .with("text", "Pas lundi")));

    assertThat(read(find(MessagesPanel.class).single())).contains("Pas lundi");
    assertThat(find(TextBox.class).id("message-text").getValue()).isEqualTo("Je serai là");
  }

  @Test
  void whatThePersonWroteMeanwhileIsSaidThoughOneLooksElsewhere() {
    var form = aboutFood();
    open(mine(form));

    missed(() ->
        aCitizenActs(
            CitizenForm.followUp("web-quartier-demo", form.code(), "reply")
                .with("text", "Allô ?")));

    assertThat(notice()).contains("La personne a répondu");
  }

  @Test
  void whereNothingWasWrittenNothingIsSaid() {
    open(mine(aboutFood()));

    missed(() -> clock.advance(Duration.ofHours(1)));

    assertThat(notice()).isEmpty();
  }

  @Test
  void theDateBeingChosenIsStillThere() {
    var request = mine(aboutFood());
    open(request);
    var other = find(NativeDetails.class, find(NextStepPanel.class).single()).single();
    other.setOpen(true);
    find(Input.class).id("next-date").setValue("2026-12-01T14:30");

    missed(() -> desk.plan(request, clock.instant().plus(Duration.ofHours(5))));

    assertThat(read(find(NextStepPanel.class).single())).contains("aujourd’hui à 15 h");
    assertThat(find(NativeDetails.class, find(NextStepPanel.class).single()).single())
        .isSameAs(other)
        .matches(NativeDetails::isOpen);
    assertThat(find(Input.class).id("next-date").getValue()).isEqualTo("2026-12-01T14:30");
  }

  @Test
  void aRequestThatWasGivenToAnotherShowsNothingOfThePersonAnyMore() {
    var request = mine(onlyInTheEvening());
    open(request);

    missed(() -> meanwhileCoordination(() -> desk.reassign(request, THUY)));

    assertThat(page()).contains("Thúy suit cette demande").doesNotContain("Une amie", "514");
  }

  @Test
  void theCountsAreTrueToo() {
    navigate(QueueView.class);
    var before = find(QueueView.class).single().getPageTitle();

    missed(this::aCitizenAsks);

    assertThat(find(QueueView.class).single().getPageTitle()).isNotEqualTo(before);
  }

  @Test
  void thePageSaysItselfWhenThereIsNoNetwork() {
    navigate(QueueView.class);
    var network = find(Network.class).single().getElement();

    assertThat(network.getAttribute("lost")).contains("Pas de réseau", "{0}");
    assertThat(network.getAttribute("refused")).contains("Rien n’a été envoyé");
    assertThat(network.getAttribute("slow")).contains("pas encore confirmé");
  }

  @Test
  void itSaysTheHourAsThePageDoesThoughTheBrowserNamesNoCountry() {
    UI.getCurrent().setLocale(Locale.FRENCH);
    navigate(QueueView.class);

    assertThat(find(Network.class).single().getElement().getAttribute("language"))
        .isEqualTo("fr-CA");
  }

  /** What happens is told to nobody; then the page is back. */
  private void missed(Runnable meanwhile) {
    beforeNewsArrives(() -> {
      meanwhile.run();
      happens(find(Network.class).single(), "page-back");
    });
  }
}
