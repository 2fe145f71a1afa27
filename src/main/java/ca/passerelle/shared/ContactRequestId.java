package ca.passerelle.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A contact request; made in the citizen's browser, so that sending twice is harmless. */
public record ContactRequestId(@JsonValue UUID value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ContactRequestId {}

  @Override
  public String toString() {
    return value.toString();
  }
}
