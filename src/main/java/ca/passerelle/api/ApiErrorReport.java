package ca.passerelle.api;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server refuses before anything of ours hears of it, such as an address that cannot be
 * one: on the API's addresses a problem too, elsewhere a page that leads back.
 */
class ApiErrorReport extends ErrorReportValve {
  private final JsonMapper json;

  ApiErrorReport(JsonMapper json) {
    this.json = json;
    setShowReport(false);
    setShowServerInfo(false);
  }

  /**
   * What is refused already, such as TRACE, goes no further: others would answer in their words.
   */
  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    if (response.isError() && KioskApiSecurity.isApi(request.getRequestURI())) {
      response.setSuspended(false);
      report(request, response, null);
    } else {
      super.invoke(request, response);
    }
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    var status = HttpStatus.resolve(response.getStatus());
    if (status == null
        || !status.isError()
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      if (KioskApiSecurity.isApi(request.getRequestURI())) {
        answer(
            response,
            MediaType.APPLICATION_PROBLEM_JSON_VALUE,
            json.writeValueAsString(problem(status)));
      } else {
        answer(response, "text/html;charset=utf-8", PlainPage.nothingHere());
      }
    } catch (IOException gone) {
      // Whoever asked has hung up: there is nobody to tell.
    }
  }

  private static void answer(Response response, String type, String text) throws IOException {
    response.setContentType(type);
    var body = response.getReporter();
    if (body != null) {
      body.write(text);
      response.finishResponse();
    }
  }

  static ProblemDetail problem(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST -> Problem.of(status, "malformed", "That cannot be an address.");
      case NOT_FOUND -> Problem.of(status, "not-found", "There is nothing at this address.");
      case METHOD_NOT_ALLOWED -> Problem.of(status, "method-not-allowed", "Not with this method.");
      default ->
          status.is4xxClientError()
              ? Problem.of(status, "malformed", "That cannot be taken as it is.")
              : Problem.of(status, "failed", "Send it again later.");
    };
  }
}
