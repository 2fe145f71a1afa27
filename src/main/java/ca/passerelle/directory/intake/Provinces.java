package ca.passerelle.directory.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Provinces and countries by whatever people call them. */
final class Provinces {
  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("québec", "QC"),
          Map.entry("quebec", "QC"),
          Map.entry("ontario", "ON"),
          Map.entry("british columbia", "BC"),
          Map.entry("colombie-britannique", "BC"),
          Map.entry("alberta", "AB"),
          Map.entry("manitoba", "MB"),
          Map.entry("saskatchewan", "SK"),
          Map.entry("nova scotia", "NS"),
          Map.entry("nouvelle-écosse", "NS"),
          Map.entry("new brunswick", "NB"),
          Map.entry("nouveau-brunswick", "NB"),
          Map.entry("newfoundland and labrador", "NL"),
          Map.entry("terre-neuve-et-labrador", "NL"),
          Map.entry("prince edward island", "PE"),
          Map.entry("île-du-prince-édouard", "PE"),
          Map.entry("yukon", "YT"),
          Map.entry("northwest territories", "NT"),
          Map.entry("territoires du nord-ouest", "NT"),
          Map.entry("nunavut", "NU"),
          Map.entry("florida", "FL"));

  /** First letter of a Canadian postal code; X is shared by two territories. */
  private static final Map<Character, String> BY_POSTAL_CODE =
      Map.ofEntries(
          Map.entry('A', "NL"),
          Map.entry('B', "NS"),
          Map.entry('C', "PE"),
          Map.entry('E', "NB"),
          Map.entry('G', "QC"),
          Map.entry('H', "QC"),
          Map.entry('J', "QC"),
          Map.entry('K', "ON"),
          Map.entry('L', "ON"),
          Map.entry('M', "ON"),
          Map.entry('N', "ON"),
          Map.entry('P', "ON"),
          Map.entry('R', "MB"),
          Map.entry('S', "SK"),
          Map.entry('T', "AB"),
          Map.entry('V', "BC"),
          Map.entry('Y', "YT"));

  private static final Set<String> CANADIAN =
      Set.of("QC", "ON", "BC", "AB", "MB", "SK", "NS", "NB", "NL", "PE", "YT", "NT", "NU");

  private static final Map<String, String> COUNTRIES =
      Map.of(
          "canada", "CA",
          "can", "CA",
          "usa", "US",
          "u.s.a.", "US",
          "united states", "US",
          "united states of america", "US",
          "états-unis", "US");

  private Provinces() {}

  /** Two letters. */
  static Optional<String> code(String name) {
    return name.matches("[A-Za-z]{2}")
        ? Optional.of(name.toUpperCase(Locale.ROOT))
        : Optional.ofNullable(CODES.get(name.toLowerCase(Locale.ROOT)));
  }

  static Optional<String> ofPostalCode(String postalCode) {
    return postalCode.toUpperCase(Locale.ROOT).matches("[A-Z]\\d[A-Z] ?\\d[A-Z]\\d")
        ? Optional.ofNullable(BY_POSTAL_CODE.get(Character.toUpperCase(postalCode.charAt(0))))
        : Optional.empty();
  }

  /** Two letters. */
  static Optional<String> country(String name) {
    return name.matches("[A-Za-z]{2}")
        ? Optional.of(name.toUpperCase(Locale.ROOT))
        : Optional.ofNullable(COUNTRIES.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * @param code two letters
   */
  static boolean isCanadian(String code) {
    return CANADIAN.contains(code);
  }

  /** Where a province is; everything else is taken to be next door. */
  static String countryOf(String province) {
    return CANADIAN.contains(province) ? "CA" : "US";
  }
}
