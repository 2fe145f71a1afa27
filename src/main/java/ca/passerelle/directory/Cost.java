package ca.passerelle.directory;

import ca.passerelle.shared.Coded;
import ca.passerelle.shared.Translated;
import java.math.BigDecimal;
import java.util.Optional;

/** What one pays, in Canadian dollars. */
public record Cost(Kind kind, Optional<BigDecimal> amount, Optional<Translated> details) {
  /** Nobody said. */
  public static final Cost UNKNOWN = new Cost(Kind.UNKNOWN, Optional.empty(), Optional.empty());

  public enum Kind implements Coded {
    FREE,
    SMALL,
    SLIDING,
    PAID,
    UNKNOWN
  }
}
