package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** An address written in one cell, taken apart as far as that is certain. */
final class AddressLine {
  private static final Pattern POSTAL_CODE =
      Pattern.compile("(?i)\\b([ABCEGHJ-NPRSTVXY]\\d[A-Z])[ -]?(\\d[A-Z]\\d)\\b");

  /** Québec writes a comma behind it: 4567, rue Ontario Est. */
  private static final Pattern NUMBER = Pattern.compile("\\d+[A-Za-z]?(?:\\s*-\\s*\\d+[A-Za-z]?)?");

  private static final Pattern STREET =
      Pattern.compile(
          "(?i).*\\b(rue|avenue|av|boul|boulevard|blvd|chemin|ch|route|rang|place|montée|côte|allée|impasse|croissant|terrasse|promenade|carré)\\.?\\s.*|.*\\s(street|st|road|rd|avenue|ave|drive|dr|lane|court|highway)\\.?( [neswo]\\.?)?");

  private static final Pattern PROVINCE_BEHIND =
      Pattern.compile("^(.*?)[\\s(]+([\\p{L}.' -]{2,30}?)\\)?\\s*$");

  private AddressLine() {}

  /**
   * In the columns of HSDS; what could not be told apart stays in {@code address_1}.
   *
   * @param cityApart whether the city is written elsewhere
   */
  static ObjectNode of(String line, boolean cityApart) {
    var address = Json.mapper().createObjectNode();
    var code = POSTAL_CODE.matcher(line);
    var rest = line;
    if (code.find()) {
      address.put("postal_code", (code.group(1) + " " + code.group(2)).toUpperCase(Locale.ROOT));
      rest = line.substring(0, code.start()) + "," + line.substring(code.end());
    }
    var street = new ArrayList<String>();
    boolean quebec = false;
    for (var part : parts(rest)) {
      if (Provinces.country(part).isPresent() && part.length() > 2) {
        address.put("country", Provinces.country(part).get());
      } else if (isProvince(part) && !street.isEmpty()) {
        quebec |= part.matches("(?i)qu[ée]bec");
        address.put("state_province", Provinces.code(plain(part)).orElse(part));
      } else {
        street.add(part);
      }
    }
    if (street.size() > 1 && isCity(street.getLast())) {
      var city = street.removeLast();
      if (!cityApart) {
        city(city, address);
      }
    } else if (quebec && !cityApart) {
      address.put("city", "Québec"); // behind a street it is the city of that name
    }
    return address.put("address_1", String.join(", ", street));
  }

  /** Between commas, but for the one behind a number. */
  private static List<String> parts(String line) {
    var parts = new ArrayList<String>();
    for (var part : line.split("[,\\n;]", -1)) {
      var text = part.strip();
      if (text.isEmpty()) {
        continue;
      }
      if (!parts.isEmpty() && NUMBER.matcher(parts.getLast()).matches()) {
        text = parts.removeLast() + ", " + text;
      }
      parts.add(text);
    }
    return parts;
  }

  private static boolean isCity(String part) {
    return part.chars().noneMatch(Character::isDigit) && !STREET.matcher(part).matches();
  }

  /** Perhaps followed by its province: Montréal (Québec). */
  private static void city(String text, ObjectNode address) {
    var behind = PROVINCE_BEHIND.matcher(text);
    if (behind.matches() && isProvince(behind.group(2))) {
      address.put("city", behind.group(1).strip());
      address.put("state_province", Provinces.code(plain(behind.group(2))).orElse(""));
    } else {
      address.put("city", text);
    }
  }

  private static boolean isProvince(String text) {
    return Provinces.code(plain(text)).filter(Provinces::isCanadian).isPresent();
  }

  private static String plain(String text) {
    return text.replaceAll("[().]", "").strip();
  }

  static boolean hasPostalCode(String text) {
    return POSTAL_CODE.matcher(text).find();
  }
}
