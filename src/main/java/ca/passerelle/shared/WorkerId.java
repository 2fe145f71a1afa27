package ca.passerelle.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An outreach worker. A slug, as {@link Slug} checks it. */
public record WorkerId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public WorkerId {
    Slug.check("WorkerId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
