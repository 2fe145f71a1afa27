package ca.passerelle.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * What nobody caught on the way, such as a database that does not answer: a problem on the API's
 * addresses, elsewhere a page in both languages. Nobody is told of it in a library's words.
 */
@RestController
class UncaughtErrors implements ErrorController {
  private final JsonMapper json;

  UncaughtErrors(JsonMapper json) {
    this.json = json;
  }

  @RequestMapping("/error")
  ResponseEntity<String> answer(HttpServletRequest request) {
    var status = status(request);
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
            && KioskApiSecurity.isApi(address)
        ? ResponseEntity.status(status)
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .body(json.writeValueAsString(ApiErrorReport.problem(status)))
        : ResponseEntity.status(status)
            .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
            .body(status.is5xxServerError() ? PlainPage.trouble() : PlainPage.nothingHere());
  }

  /** Who asks for this very address finds nothing. */
  private static HttpStatus status(HttpServletRequest request) {
    var status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? HttpStatus.resolve(code)
            : HttpStatus.NOT_FOUND;
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }
}
