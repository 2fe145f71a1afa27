package ca.passerelle.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether citizens see a service (HSDS {@code service.status}). */
public enum Status {
  ACTIVE,
  /** Not shown: still being written, or put aside. */
  INACTIVE,
  /** Shown as closed for now. */
  TEMPORARILY_CLOSED,
  /** Not shown: it ended. */
  DEFUNCT;

  /** As files write it. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @JsonCreator
  static Status of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
