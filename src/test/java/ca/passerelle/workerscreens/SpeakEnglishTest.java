package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import ca.passerelle.contact.Outcome;
import ca.passerelle.testsupport.CitizenForm;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same work in English; the request of a person who speaks French stays what it is. */
@WithActor(worker = "amina")
class SpeakEnglishTest extends ConsoleStory {
  @BeforeEach
  void inEnglish() {
    UI.getCurrent().setLocale(Locale.CANADA);
  }

  @Test
  void theQueue() {
    var request = aCitizenAsks(urgent());

    navigate(QueueView.class);

    assertThat(read(card(QueueCard.class, request)))
        .contains("Urgent", "Answer promised today at", "Call", "French", "I’ll take it");
    tap("I’ll take it", card(QueueCard.class, request));
    assertThat(read(card(QueueCard.class, request))).contains("It’s yours", "Open the request");
  }

  @Test
  void howToReachThePerson() {
    open(mine(onlyInTheEvening()));

    assertThat(read(find(ReachPanel.class).single()))
        .contains(
            "Not now. Safe times: evenings",
            "Do not leave a voicemail",
            "Say that it is the clinic calling");
  }

  @Test
  void howToWriteToThePerson() {
    open(mine(aboutFood().with("reach", Map.of("way", "text", "phone", "+15145550100"))));

    assertThat(read(find(ReachPanel.class).single())).contains("Write on behalf of: Passerelle");
  }

  @Test
  void anAttemptTheNextStepAndTheEnd() {
    var request = mine(aboutFood());
    open(request);

    tap("Call", find(AttemptPanel.class).single());
    tap("No answer");
    assertThat(notice()).contains("Logged: No answer");

    tap("In 1 hour");
    assertThat(read(find(NextStepPanel.class).single())).contains("Next step today at 11");

    tap("Helped");
    tap("Close the request");
    assertThat(notice()).contains("Request closed");
  }

  @Test
  void whatIFollowed() {
    var request = mine(aboutFood());
    desk.close(request, Outcome.REFERRED, Optional.empty());
    var form = aboutFood();
    var answered = mine(form);
    aCitizenActs(
        CitizenForm.followUp("web-quartier-demo", form.code(), "reply").with("text", "Merci"));

    navigate(MineView.class);

    assertThat(read(card(FollowedCard.class, answered))).contains("The person replied");
    assertThat(find(FollowedList.class).all())
        .extracting(ConsoleStory::read)
        .anyMatch(text -> text.contains("Closed lately"));
  }

  @Test
  @WithActor(role = Role.COORDINATOR)
  void theBoard() {
    var request = aCitizenAsks();

    navigate(BoardView.class);

    assertThat(read(find(TeamStrip.class).single()))
        .contains("on duty", "Tap a name to change who is on duty");
    assertThat(find(NativeButton.class).withText("Filter").exists()).isTrue();
    tap("Assign", card(BoardCard.class, request));
    tap("Thúy", card(BoardCard.class, request));
    assertThat(notice()).contains("Assigned to Thúy");
  }
}
