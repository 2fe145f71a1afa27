package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/** An address written in one cell, taken apart as far as that is certain. */
final class AddressLine {
  private static final Pattern POSTAL_CODE =
      Pattern.compile("(?i)\\b([ABCEGHJ-NPRSTVXY]\\d[A-Z])[ -]?(\\d[A-Z]\\d)\\b");

  private static final Pattern PROVINCE_BEHIND =
      Pattern.compile("^(.*?)[\\s(]+([\\p{L}.' -]{2,30}?)\\)?\\s*$");

  private AddressLine() {}

  /** In the columns of HSDS; what could not be told apart stays in {@code address_1}. */
  static ObjectNode of(String line) {
    var address = Json.mapper().createObjectNode();
    var code = POSTAL_CODE.matcher(line);
    var rest = line;
    if (code.find()) {
      address.put("postal_code", (code.group(1) + " " + code.group(2)).toUpperCase(Locale.ROOT));
      rest = line.substring(0, code.start()) + "," + line.substring(code.end());
    }
    var parts = new ArrayList<String>();
    for (var part : rest.split("[,\\n;]", -1)) {
      var text = part.strip();
      if (text.isEmpty()) {
        continue;
      }
      if (Provinces.country(text).isPresent() && text.length() > 2) {
        address.put("country", Provinces.country(text).get());
      } else if (isProvince(text) && !parts.isEmpty()) {
        address.put("state_province", Provinces.code(plain(text)).orElse(text));
      } else {
        parts.add(text);
      }
    }
    if (parts.size() > 1) {
      city(parts.removeLast(), address);
    }
    return address.put("address_1", String.join(", ", parts));
  }

  /** Perhaps followed by its province: Montréal (Québec). */
  private static void city(String text, ObjectNode address) {
    var behind = PROVINCE_BEHIND.matcher(text);
    if (!address.has("state_province") && behind.matches() && isProvince(behind.group(2))) {
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
