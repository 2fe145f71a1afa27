package ca.passerelle.workerscreens;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.contact.Attempt;
import ca.passerelle.shared.ContactRequestId;
import ca.passerelle.testsupport.WithActor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two taps: how I tried, what came of it. */
@WithActor(worker = "amina")
class LogAnAttemptTest extends ConsoleStory {
  private ContactRequestId request;

  @BeforeEach
  void iHoldOne() {
    request = mine(aboutFood());
    open(request);
  }

  @ParameterizedTest
  @CsvSource({
    "Appel, Jointe, CALL, REACHED",
    "Appel, Pas de réponse, CALL, NO_ANSWER",
    "Appel, Message vocal laissé, CALL, VOICEMAIL_LEFT",
    "Appel, Mauvais numéro, CALL, WRONG_NUMBER",
    "Texto, Message envoyé, TEXT, MESSAGE_SENT",
    "Courriel, Jointe, EMAIL, REACHED",
    "Rencontre, Rencontrée, MEET, MET",
    "Rencontre, Ne s’est pas présentée, MEET, NOT_SHOWN",
    "Personne de confiance, Message envoyé, TRUSTED_PERSON, MESSAGE_SENT"
  })
  void twoTapsWriteItDown(String way, String result, Attempt.Way how, Attempt.Result what) {
    tap(way, panel());
    tap(result, results());

    assertThat(notice()).contains("Noté : " + result);
    assertThat(desk.open(request).attempts())
        .singleElement()
        .satisfies(attempt -> {
          assertThat(attempt.way()).isEqualTo(how);
          assertThat(attempt.result()).isEqualTo(what);
          assertThat(attempt.by().value()).isEqualTo("amina");
        });
  }

  @Test
  void onlyWhatCanComeOfThatWayIsOffered() {
    tap("Rencontre", panel());

    assertThat(words(results())).containsExactly("Rencontrée", "Ne s’est pas présentée");

    tap("Courriel", panel());

    assertThat(words(results())).containsExactly("Message envoyé", "Jointe");
  }

  @Test
  void theChosenWayIsToldToWhoDoesNotSee() {
    tap("Texto", panel());

    assertThat(button("Texto").getElement().getAttribute("aria-expanded")).isEqualTo("true");
    assertThat(button("Appel").getElement().getAttribute("aria-expanded")).isEqualTo("false");
  }

  @ParameterizedTest
  @CsvSource({"call, Appel", "text, Texto", "code, Message par le code"})
  void theWayThePersonAskedForComesFirst(String way, String first) {
    open(
        mine(
            aboutFood()
                .with(
                    "reach",
                    way.equals("code")
                        ? Map.of("way", way)
                        : Map.of("way", way, "phone", "+15145550100"))));

    assertThat(words(panel())).first().isEqualTo(first);
  }

  @Test
  void afterwardsNothingIsChosenAnyMore() {
    tap("Appel", panel());
    tap("Pas de réponse");

    assertThat(words(results())).isEmpty();
    assertThat(button("Appel").getElement().getAttribute("aria-expanded")).isEqualTo("false");
    assertThat(find(NativeDetails.class, panel()).single().isOpen()).isFalse();
  }

  @Test
  void aNoteIsKeptWithItAndNotForTheNext() {
    find(TextBox.class).id("attempt-note").setValue("Rappeler après 18 h");
    tap("Appel", panel());
    tap("Jointe");
    tap("Texto", panel());
    tap("Message envoyé");

    assertThat(read(find(HistoryPanel.class).single())).containsOnlyOnce("Rappeler après 18 h");
  }

  @Test
  void withoutAnAnswerItIsForTomorrow() {
    tap("Appel", panel());
    tap("Pas de réponse");

    assertThat(read(find(NextStepPanel.class).single())).contains("Prochaine étape demain");
  }

  @Test
  void whoLostItMeanwhileIsToldAndNothingIsWritten() {
    tap("Appel", panel());
    beforeNewsArrives(() -> {
      meanwhileCoordination(() -> desk.reassign(request, THUY));
      tap("Jointe");
    });

    assertThat(notice()).contains("Thúy suit cette demande");
    meanwhile("thuy", () -> assertThat(desk.open(request).attempts()).isEmpty());
  }

  private AttemptPanel panel() {
    return find(AttemptPanel.class).single();
  }

  private Div results() {
    return find(Div.class, panel()).withClassName("results").single();
  }

  private NativeButton button(String text) {
    return find(NativeButton.class, panel()).withText(text).single();
  }

  private List<String> words(Component inside) {
    return find(NativeButton.class, inside).all().stream().map(NativeButton::getText).toList();
  }
}
