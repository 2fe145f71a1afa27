package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What people write into one cell, in the fields of HSDS. */
final class Cells {
  private static final Pattern EXTENSION =
      Pattern.compile("(?i)^[\\s,;]*(?:ext\\.?|extension|poste|local|#)\\s*(\\d{1,8})");

  private static final Pattern SPAN =
      Pattern.compile(
          "(?i)\\s*(?:de\\s+)?(\\d{1,2}\\s*(?:[h:]\\s*\\d{0,2})?\\s*(?:[ap]\\.?m\\.?)?)\\s*(?:à|-|–|—|to)\\s*(\\d{1,2}\\s*(?:[h:]\\s*\\d{0,2})?\\s*(?:[ap]\\.?m\\.?)?)\\s*");

  private static final Pattern HALF = Pattern.compile("(?i)[ap]\\.?m\\.?");
  private static final int EARLIEST_CLOSING = 7 * 60;

  private static final Pattern CLOSED = Pattern.compile("(?i)ferm[ée]e?|closed|-|–|non|n/?a");

  private static final Map<String, String> STATUS =
      Map.ofEntries(
          Map.entry("", "active"),
          Map.entry("actif", "active"),
          Map.entry("active", "active"),
          Map.entry("ouvert", "active"),
          Map.entry("oui", "active"),
          Map.entry("yes", "active"),
          Map.entry("open", "active"),
          Map.entry("true", "active"),
          Map.entry("inactif", "inactive"),
          Map.entry("inactive", "inactive"),
          Map.entry("fermé", "inactive"),
          Map.entry("non", "inactive"),
          Map.entry("no", "inactive"),
          Map.entry("false", "inactive"),
          Map.entry("closed", "inactive"),
          Map.entry("suspendu", "temporarily closed"),
          Map.entry("fermé temporairement", "temporarily closed"),
          Map.entry("temporairement fermé", "temporarily closed"));

  private Cells() {}

  /**
   * @param separator null: line ends and semicolons
   */
  static List<String> several(String cell, @Nullable String separator) {
    var parts =
        separator == null || separator.isEmpty()
            ? cell.split("[;\\n]", -1)
            : cell.split(Pattern.quote(separator), -1);
    return Arrays.stream(parts).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  static String status(String cell) {
    return STATUS.getOrDefault(cell.toLowerCase(Locale.ROOT).strip(), cell);
  }

  /** Every number in it; what stands around them says what they are for. */
  static List<ObjectNode> phones(String cell) {
    var phones = new ArrayList<ObjectNode>();
    int read = 0;
    for (var found : PhoneNumberUtil.getInstance().findNumbers(cell, "CA")) {
      var before = cell.substring(read, found.start());
      var after = EXTENSION.matcher(cell.substring(found.end()));
      boolean extended = after.find();
      read = found.end() + (extended ? after.end() : 0);
      var phone = Json.mapper().createObjectNode().put("number", found.rawString());
      if (extended) {
        phone.put("extension", after.group(1));
      }
      phones.add(phone.put("description", words(before)));
    }
    if (phones.isEmpty()) {
      return List.of(Json.mapper().createObjectNode().put("number", cell));
    }
    var last = phones.getLast();
    var rest = words(cell.substring(read));
    if (!rest.isEmpty()) {
      last.put("description", (last.path("description").asString("") + " " + rest).strip());
    }
    phones.forEach(phone -> phone.put("type", type(phone.path("description").asString(""))));
    return phones;
  }

  private static String words(String around) {
    return around.replaceAll("^[\\s,;:/()|-]+|[\\s,;:/()|-]+$", "");
  }

  private static String type(String words) {
    var plain = words.toLowerCase(Locale.ROOT);
    if (plain.contains("fax") || plain.contains("téléc") || plain.contains("telec")) {
      return "fax";
    }
    if (plain.matches(".*\\b(ats|atme|tty|tdd)\\b.*")) {
      return "tty";
    }
    return plain.matches(".*\\b(texto|sms|text)\\b.*") ? "text" : "voice";
  }

  /** Whether 8:30 to 4:30 was written: nobody said that it ends at night. */
  private static boolean mayBeAfternoon(String opens, String closes) {
    boolean openingSaid = HALF.matcher(opens).find();
    if (HALF.matcher(closes).find()) {
      int opening = minutes(opens);
      return !openingSaid && (opening <= EARLIEST_CLOSING || opening < minutes(closes));
    }
    return openingSaid || minutes(closes) <= minutes(opens) || minutes(closes) < EARLIEST_CLOSING;
  }

  /** As it is written, whichever half of the day. */
  private static int minutes(String clock) {
    var parts = HALF.matcher(clock).replaceAll("").strip().split("\\s*[hH:]\\s*", -1);
    var minute = parts.length > 1 ? parts[1].strip() : "";
    return Integer.parseInt(parts[0].strip()) * 60
        + (minute.isEmpty() ? 0 : Integer.parseInt(minute));
  }

  /**
   * The hours of one day, such as {@code 9 h à 12 h, 13 h 30 à 17 h}; words where that is not all
   * they are.
   *
   * @param day as in iCalendar
   * @param name of the day, for people
   */
  static List<ObjectNode> hours(String cell, String day, String name) {
    if (CLOSED.matcher(cell).matches()) {
      return List.of();
    }
    var hours = new ArrayList<ObjectNode>();
    for (var span : cell.split(",|;|\\n|\\bet\\b|\\band\\b|/", -1)) {
      var found = SPAN.matcher(span);
      if (!found.matches() || mayBeAfternoon(found.group(1), found.group(2))) {
        return List.of(Json.mapper().createObjectNode().put("description", name + " : " + cell));
      }
      hours.add(
          Json.mapper()
              .createObjectNode()
              .put("freq", "WEEKLY")
              .put("byday", day)
              .put("opens_at", found.group(1).replaceAll("\\s", ""))
              .put("closes_at", found.group(2).replaceAll("\\s", "")));
    }
    return hours;
  }
}
