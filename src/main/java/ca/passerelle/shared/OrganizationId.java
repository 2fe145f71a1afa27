package ca.passerelle.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An organization of the directory (HSDS {@code organization.id}). */
public record OrganizationId(@JsonValue UUID value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrganizationId {}

  @Override
  public String toString() {
    return value.toString();
  }
}
