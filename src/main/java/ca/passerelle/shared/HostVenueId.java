package ca.passerelle.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A room lent for follow-up meetings. A slug, as {@link Slug} checks it. */
public record HostVenueId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public HostVenueId {
    Slug.check("HostVenueId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
