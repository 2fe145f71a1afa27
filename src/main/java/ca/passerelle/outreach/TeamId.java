package ca.passerelle.outreach;

import ca.passerelle.shared.Slug;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A team of outreach workers. A slug, as {@link Slug} checks it. */
public record TeamId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TeamId {
    Slug.check("TeamId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
