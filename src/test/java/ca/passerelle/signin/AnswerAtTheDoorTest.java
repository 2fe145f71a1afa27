package ca.passerelle.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ca.passerelle.authority.Actor;
import ca.passerelle.authority.Grant;
import ca.passerelle.authority.Role;
import ca.passerelle.shared.AccountId;
import ca.passerelle.testsupport.MutableClock;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** What the browser is told after someone tried the door. */
class AnswerAtTheDoorTest {
  private final MutableClock clock = new MutableClock();
  private final SignInAnswers answers = new SignInAnswers(clock);
  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final RequestCache asked = mock();

  @Test
  void everyRefusalLooksTheSame() throws IOException {
    assertThat(refused(new BadCredentialsException("Wrong name or password")))
        .isEqualTo("/connexion?erreur");
    assertThat(refused(new DisabledException("Something else"))).isEqualTo("/connexion?erreur");
  }

  @ParameterizedTest
  @CsvSource({"PT1S, 1", "PT59S, 1", "PT60S, 1", "PT61S, 2", "PT1H, 60", "PT0S, 1", "PT-5S, 1"})
  void whoeverMustWaitIsToldHowManyMinutes(Duration left, int minutes) throws IOException {
    assertThat(refused(new MustWait(clock.instant().plus(left))))
        .isEqualTo("/connexion?attendre=" + minutes);
  }

  @Test
  void theFormLeadsOnToThePageThatWasAskedFor() throws Exception {
    wasAskedFor("http://localhost/travail/miennes");

    answers.welcome(asked).onAuthenticationSuccess(request, response, worker());

    assertThat(response.getRedirectedUrl()).isEqualTo("/travail/miennes");
    verify(asked).removeRequest(any(), any());
  }

  @Test
  void andNeverToOneThatIsNotTheirs() throws Exception {
    wasAskedFor("http://localhost/administration/comptes");

    answers.welcome(asked).onAuthenticationSuccess(request, response, worker());

    assertThat(response.getRedirectedUrl()).isEqualTo("/travail");
  }

  @Test
  void aPasskeyIsAnsweredWithWhereToGo() throws IOException {
    answers.welcomeByPasskey(request, response, worker(), asked);

    assertThat(response.getContentType()).isEqualTo("application/json");
    assertThat(response.getContentAsString()).isEqualTo("{\"location\":\"/travail\"}");
  }

  @Test
  void nothingThatWasAskedForBreaksOutOfThatAnswer() throws IOException {
    wasAskedFor("http://localhost/travail/%22,%22x%22:%22");

    answers.welcomeByPasskey(request, response, worker(), asked);

    assertThat(response.getContentAsString())
        .isEqualTo("{\"location\":\"/travail/%22,%22x%22:%22\"}");
  }

  private String refused(AuthenticationException why) throws IOException {
    var answer = new MockHttpServletResponse();
    answers.refuse(request, answer, why);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private void wasAskedFor(String address) {
    SavedRequest saved = mock();
    when(saved.getRedirectUrl()).thenReturn(address);
    when(asked.getRequest(any(), any())).thenReturn(saved);
  }

  private static Authentication worker() {
    return new Person(
            new Actor(
                new AccountId(UUID.randomUUID()),
                Optional.empty(),
                "Essai",
                Set.of(new Grant(Role.WORKER, People.HERE))),
            "essai",
            0,
            0)
        .authentication();
  }
}
