package ca.passerelle.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Reads what was posted, and no more than that: the limit holds while reading. */
final class Body {
  /** Ten times the longest request version 1 can make. */
  static final int LIMIT = 32 * 1024;

  private Body() {}

  /** The body cannot be taken. */
  static final class Refused extends RuntimeException {
    private final transient ProblemDetail problem;

    Refused(ProblemDetail problem) {
      super(problem.getTitle(), null, false, false);
      this.problem = problem;
    }

    ProblemDetail problem() {
      return problem;
    }
  }

  static String read(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > LIMIT) {
      throw oversized();
    }
    var bytes = request.getInputStream().readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw oversized();
    }
    // A compact JWE is ASCII; anything else fails when it is parsed.
    return new String(bytes, StandardCharsets.US_ASCII);
  }

  private static Refused oversized() {
    return new Refused(
        Problem.of(HttpStatus.CONTENT_TOO_LARGE, "oversized", "At most " + LIMIT + " bytes."));
  }
}
