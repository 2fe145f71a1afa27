package ca.passerelle.directory.intake;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a column of a spreadsheet may say, in the words of HSDS. {@link #path()} is how a mapping
 * file writes it, such as {@code service.name}.
 */
public enum Target {
  ORGANIZATION_ID(Holds.ONE),
  ORGANIZATION_NAME(Holds.ONE),
  ORGANIZATION_DESCRIPTION(Holds.TEXT),
  ORGANIZATION_PHONE(Holds.MANY),
  ORGANIZATION_EMAIL(Holds.ONE),
  ORGANIZATION_WEBSITE(Holds.ONE),
  SERVICE_ID(Holds.ONE),
  SERVICE_NAME(Holds.ONE),
  SERVICE_DESCRIPTION(Holds.TEXT),
  /** Codes or names of needs of the community. */
  SERVICE_NEEDS(Holds.MANY),
  SERVICE_STATUS(Holds.ONE),
  SERVICE_PHONE(Holds.MANY),
  SERVICE_EMAIL(Holds.ONE),
  SERVICE_URL(Holds.ONE),
  SERVICE_FEES(Holds.TEXT),
  SERVICE_ELIGIBILITY(Holds.TEXT),
  SERVICE_MINIMUM_AGE(Holds.ONE),
  SERVICE_MAXIMUM_AGE(Holds.ONE),
  SERVICE_LANGUAGES(Holds.MANY),
  SERVICE_DOCUMENTS(Holds.MANY),
  SERVICE_APPLICATION(Holds.TEXT),
  SERVICE_AREA(Holds.MANY),
  SERVICE_ALERT(Holds.TEXT),
  SERVICE_ASSURED_DATE(Holds.ONE),
  /** Yes: it does not go in. */
  SERVICE_CONFIDENTIAL(Holds.MANY),
  LOCATION_ID(Holds.ONE),
  LOCATION_NAME(Holds.ONE),
  LOCATION_DESCRIPTION(Holds.TEXT),
  /** All of it in one cell. */
  LOCATION_ADDRESS(Holds.ONE),
  LOCATION_ADDRESS_1(Holds.ONE),
  LOCATION_ADDRESS_2(Holds.ONE),
  LOCATION_CITY(Holds.ONE),
  LOCATION_PROVINCE(Holds.ONE),
  LOCATION_POSTAL_CODE(Holds.ONE),
  LOCATION_COUNTRY(Holds.ONE),
  LOCATION_LATITUDE(Holds.ONE),
  LOCATION_LONGITUDE(Holds.ONE),
  LOCATION_PHONE(Holds.MANY),
  LOCATION_TRANSPORTATION(Holds.TEXT),
  LOCATION_ACCESSIBILITY(Holds.MANY),
  /** Yes: where it is does not go in. */
  LOCATION_CONFIDENTIAL(Holds.MANY),
  /** In words. */
  HOURS(Holds.TEXT),
  HOURS_MONDAY(Holds.ONE),
  HOURS_TUESDAY(Holds.ONE),
  HOURS_WEDNESDAY(Holds.ONE),
  HOURS_THURSDAY(Holds.ONE),
  HOURS_FRIDAY(Holds.ONE),
  HOURS_SATURDAY(Holds.ONE),
  HOURS_SUNDAY(Holds.ONE);

  /** How much of it there can be. */
  enum Holds {
    ONE,
    /** Several columns are put one under the other. */
    TEXT,
    /** Several columns, and several in a cell. */
    MANY
  }

  private final Holds holds;

  Target(Holds holds) {
    this.holds = holds;
  }

  Holds holds() {
    return holds;
  }

  /** What it is said of, and the field there. */
  @JsonValue
  public String path() {
    return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
  }

  String field() {
    return path().substring(path().indexOf('.') + 1);
  }

  public static Optional<Target> of(String path) {
    return Arrays.stream(values()).filter(target -> target.path().equals(path)).findFirst();
  }

  @JsonCreator
  static Target read(String path) {
    return of(path.strip())
        .orElseThrow(() -> new IllegalArgumentException("« %s » n'existe pas".formatted(path)));
  }
}
