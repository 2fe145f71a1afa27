package ca.passerelle.directory.intake;

/**
 * A problem of a file and what was done about it.
 *
 * @param record such as {@code services/12}
 * @param value as the file writes it, shortened; empty where it is confidential
 */
public record Finding(
    String file, String record, String field, String value, Done done, String sentence) {
  String line() {
    return "%s %s %s%s : %s"
        .formatted(sign(), record, field, value.isEmpty() ? "" : " « " + value + " »", sentence);
  }

  private char sign() {
    return switch (done) {
      case REPAIRED -> '~';
      case LEFT_OUT -> '-';
      case KEPT -> '!';
    };
  }
}
