package ca.passerelle.api;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A refusal as RFC 9457 draws it. Types and statuses are part of the API: see docs/api.md. */
final class Problem {
  private Problem() {}

  static ProblemDetail of(HttpStatus status, String name, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create("urn:passerelle:problem:" + name));
    problem.setTitle(name);
    return problem;
  }
}
