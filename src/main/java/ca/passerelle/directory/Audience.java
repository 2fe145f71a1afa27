package ca.passerelle.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** For whom a service is; what a citizen may choose to narrow a list. */
public enum Audience {
  EVERYONE,
  CHILDREN,
  YOUTH,
  ADULTS,
  SENIORS,
  FAMILIES,
  WOMEN,
  MEN,
  NEWCOMERS,
  STUDENTS,
  CAREGIVERS,
  LGBTQ,
  HOMELESS,
  DISABILITY;

  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  static Audience of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
