package ca.passerelle.directory;

import ca.passerelle.shared.Translated;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** What one pays, in Canadian dollars. */
public record Cost(Kind kind, Optional<BigDecimal> amount, Optional<Translated> details) {
  /** Nobody said. */
  public static final Cost UNKNOWN = new Cost(Kind.UNKNOWN, Optional.empty(), Optional.empty());

  public enum Kind {
    FREE,
    SMALL,
    SLIDING,
    PAID,
    UNKNOWN;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
