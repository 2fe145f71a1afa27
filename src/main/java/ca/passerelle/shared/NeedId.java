package ca.passerelle.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a citizen chooses by pictogram, such as {@code food}. A slug, as {@link Slug} checks it. */
public record NeedId(@JsonValue String value) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public NeedId {
    Slug.check("NeedId", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
