package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ca.passerelle.authority.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** The door of teams. */
@WithAnonymousUser
class ComeInTest extends DoorStory {
  @Test
  void itAsksForANameAndAPasswordAsPasswordManagersKnowThem() {
    walkTo("connexion");

    assertThat(field("Nom d’utilisateur").getElement().getAttribute("autocomplete"))
        .isEqualTo("username webauthn");
    assertThat(field("Mot de passe").getElement().getAttribute("autocomplete"))
        .isEqualTo("current-password");
    var form = find(Form.class).single().getElement();
    assertThat(form.getAttribute("action")).isEqualTo("/connexion");
    assertThat(form.getAttribute("method")).isEqualTo("post");
  }

  @Test
  void itSpeaksTheLanguageOfTheBrowserAndOffersTheOther() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    walkTo("connexion");

    assertThat(screen()).contains("For the teams").contains("Français");
    assertThat(UI.getCurrent().getInternals().getTitle()).endsWith(" · Passerelle");
  }

  @Test
  void itSaysToCitizensThatTheyNeedNoAccount() {
    walkTo("connexion");

    assertThat(screen()).contains("Les citoyennes et citoyens n’ont pas besoin de compte");
  }

  @Test
  void aRefusalIsReadAloudAndTellsNothing() {
    walkTo("connexion?erreur");

    assertThat(screen()).contains("Nom ou mot de passe incorrect.");
    assertThat(find(Paragraph.class).withAttribute("role", "alert").exists()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1, une minute", "2, 2 minutes", "60, 60 minutes"})
  void whoeverMustWaitReadsForHowLong(int minutes, String said) {
    walkTo("connexion?attendre=" + minutes);

    assertThat(screen()).contains("Attendez " + said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"attendre=x", "attendre=-1", "attendre=99999", "attendre=", "autre=1"})
  void nonsenseInTheAddressIsNotRepeated(String query) {
    walkTo("connexion?" + query);

    assertThat(screen()).doesNotContain("Attendez").doesNotContain("incorrect");
  }

  @Test
  void theFirstPageOfTheDemonstrationWritesTheName() {
    walkTo("connexion?nom=coordination");

    assertThat(field("Nom d’utilisateur").getValue()).isEqualTo("coordination");
  }

  @Test
  void butNotWhatCanBeNoName() {
    walkTo("connexion?nom=%3Cscript%3E");

    assertThat(field("Nom d’utilisateur").getValue()).isEmpty();
  }

  @Test
  void whoeverIsInAlreadyIsLedToWork() {
    comesIn(people.someone(Role.COORDINATOR));

    walkTo("connexion");

    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
        .isEqualTo("coordination");
  }
}
