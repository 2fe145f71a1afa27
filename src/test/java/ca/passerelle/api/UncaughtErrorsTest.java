package ca.passerelle.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** Something broke where nobody was there to catch it. */
class UncaughtErrorsTest {
  private final UncaughtErrors errors = new UncaughtErrors(JsonMapper.shared());

  @Test
  void aPersonIsToldInBothLanguagesAndTheTabletTriesAgainByItself() {
    var page = answer(500, "/borne/demo-caisse");
    assertThat(page.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    assertThat(page.getBody())
        .contains("Ce n’est pas votre faute", "It is not your fault", "911", "refresh");
  }

  @Test
  void whoStandsWhereNothingIsIsLedBack() {
    var page = answer(404, "/nulle-part");
    assertThat(page.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(page.getBody()).contains("Repartons du début", "href=\"/\"").doesNotContain("911");
  }

  @Test
  void aProgramIsToldAsAProblem() {
    var problem = answer(500, "/api/v1/requests");
    assertThat(problem.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(problem.getBody()).contains("urn:passerelle:problem:failed");
  }

  @Test
  void whoAsksForTheErrorPageItselfFindsNothing() {
    assertThat(errors.answer(new MockHttpServletRequest()).getStatusCode())
        .isEqualTo(HttpStatus.NOT_FOUND);
  }

  private ResponseEntity<String> answer(int status, String address) {
    var request = new MockHttpServletRequest();
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
    request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, address);
    return errors.answer(request);
  }
}
