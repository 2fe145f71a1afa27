package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@WithActor(worker = "amina")
class TakeARequestTest extends ConsoleStory {
  @Test
  void aRequestShowsUpWithoutReloading() {
    navigate(QueueView.class);

    var request = aCitizenAsks();
    newsArrives();

    assertThat(read(card(QueueCard.class, request)))
        .contains("Manger", "Appel", "français", "Je prends");
  }

  @Test
  void oneTapTakesIt() {
    var request = aCitizenAsks();
    navigate(QueueView.class);

    tap("Je prends", card(QueueCard.class, request));

    assertThat(read(card(QueueCard.class, request))).contains("C’est à vous");
    assertThat(find(RouterLink.class, card(QueueCard.class, request)).single().getHref())
        .isEqualTo("travail/demande/" + request);
    assertThat(desk.mine()).extracting(item -> item.id()).contains(request);
  }

  @Test
  void whoLosesTheRaceReadsAtOnceWhoHasIt() {
    var request = aCitizenAsks();
    navigate(QueueView.class);

    beforeNewsArrives(() -> {
      meanwhile("thuy", () -> desk.claim(request));
      tap("Je prends", card(QueueCard.class, request));
    });

    assertThat(notice()).contains("Prise par Thúy");
    assertThat(read(card(QueueCard.class, request))).contains("Prise par Thúy");
    assertThat(find(NativeButton.class, card(QueueCard.class, request)).exists()).isFalse();
  }

  @Test
  void whatAnotherTakesSaysSoByItself() {
    var request = aCitizenAsks();
    navigate(QueueView.class);

    meanwhile("thuy", () -> desk.claim(request));
    newsArrives();

    assertThat(read(card(QueueCard.class, request))).contains("Prise par Thúy");
  }

  @Test
  void whatIsGivenBackCanBeTakenAgain() {
    var request = aCitizenAsks();
    meanwhile("thuy", () -> desk.claim(request));
    navigate(QueueView.class);

    meanwhile("thuy", () -> desk.release(request));
    newsArrives();

    assertThat(read(card(QueueCard.class, request))).contains("Je prends");
  }

  @Test
  void theUrgentAndTheOldestComeFirst() {
    var older = aCitizenAsks();
    clock.advance(Duration.ofMinutes(5));
    var newer = aCitizenAsks();
    navigate(QueueView.class);
    var pressing = aCitizenAsks(urgent());
    newsArrives();

    assertThat(find(QueueCard.class).all())
        .extracting(card -> card.line().id())
        .containsSubsequence(pressing, older, newer);
    assertThat(read(card(QueueCard.class, pressing))).contains("Urgent");
  }

  @Test
  void whoSaysNothingOfTheSubjectIsStillSeen() {
    var request = aCitizenAsks(CitizenForm.request("web-quartier-demo"));
    navigate(QueueView.class);

    assertThat(read(card(QueueCard.class, request))).contains("Sujet non précisé");
  }

  @Test
  void theTitleCountsAndSaysNothingElse() {
    aCitizenAsks();
    var view = navigate(QueueView.class);

    assertThat(view.getPageTitle()).matches("\\(\\d+\\) Passerelle");
  }
}
