package ca.passerelle.configuration;

import java.util.List;

/** The files of the configuration folder hold mistakes; all of them are listed. */
public class InvalidConfiguration extends RuntimeException {
  private final transient List<Problem> problems;

  InvalidConfiguration(List<Problem> problems) {
    super(problems.size() + " problem(s) in the configuration");
    this.problems = List.copyOf(problems);
  }

  List<Problem> problems() {
    return problems;
  }
}
