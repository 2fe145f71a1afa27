package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import ca.passerelle.contact.ContactDesk;
import ca.passerelle.contact.Outcome;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of what one follows stays true by itself, whoever acts. */
@WithActor(worker = "amina")
class KeepMineInSightTest extends ConsoleStory {
  @Autowired private ObjectProvider<Console> consoles;
  @Autowired private Lines lines;

  @Test
  void whatIsClosedInAnotherWindowMovesToTheClosed() {
    var request = aCitizenAsks();
    desk.claim(request);
    navigate(MineView.class);

    desk.close(request, Outcome.HELPED, Optional.empty());
    newsArrives();

    assertThat(read(card(FollowedCard.class, request))).contains("Aidée");
  }

  @Test
  void whatIsGivenBackInAnotherWindowLeaves() {
    var request = aCitizenAsks();
    desk.claim(request);
    navigate(MineView.class);

    desk.release(request);
    newsArrives();

    assertThat(shows(FollowedCard.class, request)).isFalse();
  }

  @Test
  void whatCoordinationGivesToSomebodyElseDoesNotVanishWithoutAWord() {
    var request = aCitizenAsks();
    desk.claim(request);
    navigate(MineView.class);

    meanwhileCoordination(() -> desk.reassign(request, THUY));
    newsArrives();

    assertThat(shows(FollowedCard.class, request)).isFalse();
    assertThat(notice()).contains("Thúy suit maintenant cette demande : Manger");
  }

  @Test
  void whatOthersFollowAmongThemselvesIsNotToldHere() {
    var request = aCitizenAsks();
    meanwhile("samuel", () -> desk.claim(request));
    navigate(MineView.class);

    meanwhileCoordination(() -> desk.reassign(request, THUY));
    newsArrives();

    assertThat(notice()).isEmpty();
  }

  @Test
  void whatOthersFollowCostsThisWindowNoQuestionToTheDatabase() {
    ContactDesk watched = mock(ContactDesk.class, delegatesTo(desk));
    var console = consoles.getObject();
    var view = new MineView(console, watched, lines, clock);
    UI.getCurrent().add(view);
    view.afterNavigation(mock());
    clearInvocations(watched);
    var request = aCitizenAsks();
    meanwhile("thuy", () -> desk.claim(request));

    lines.of(request).ifPresent(console::changed);

    verifyNoInteractions(watched);
  }
}
