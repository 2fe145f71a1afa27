package ca.passerelle.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A service of the directory (HSDS {@code service.id}). */
public record ServiceId(@JsonValue UUID value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ServiceId {}

  @Override
  public String toString() {
    return value.toString();
  }
}
