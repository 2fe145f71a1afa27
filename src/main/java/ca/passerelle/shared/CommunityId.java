package ca.passerelle.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A neighbourhood or municipality, such as {@code quartier-demo}. A slug, as {@link Slug} checks
 * it.
 */
public record CommunityId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CommunityId {
    Slug.check("CommunityId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
