package ca.passerelle.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A place requests come from: an enrolled tablet, or a community's web site. A slug, as {@link
 * Slug} checks it.
 */
public record KioskId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public KioskId {
    Slug.check("KioskId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
