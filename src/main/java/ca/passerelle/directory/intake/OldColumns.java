package ca.passerelle.directory.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows of HSDS 1 and 2 in the words of HSDS 3.1. Rows that are in them already stay as they are.
 */
final class OldColumns {
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  /** Days begin so, in the order of {@link #DAYS}. */
  private static final List<Pattern> DAYS_IN_WORDS =
      Stream.of("mon|lun", "tue|mar", "wed|mer", "thu|jeu", "fri|ven", "sat|sam", "sun|dim")
          .map(beginnings -> Pattern.compile("(?:%s)\\p{L}*\\.?".formatted(beginnings)))
          .toList();

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.CANADA_FRENCH);

  private OldColumns() {}

  static void modern(HsdsTable table, ObjectNode row) {
    switch (table) {
      case PHYSICAL_ADDRESSES -> row.put("address_type", "physical");
      case POSTAL_ADDRESSES -> row.put("address_type", "postal");
      case REGULAR_SCHEDULES -> weekly(row);
      case HOLIDAY_SCHEDULES -> onHolidays(row);
      case SERVICE_AREAS -> rename(row, "service_area", "name");
      case LANGUAGES -> rename(row, "language", "name");
      case ACCESSIBILITY -> rename(row, "accessibility", "description");
      case PHONES -> rename(row, "department", "description");
      case ATTRIBUTES -> {
        rename(row, "taxonomy_id", "taxonomy_term_id");
        rename(row, "service_id", "link_id");
      }
      case TERMS -> rename(row, "term", "name");
      default -> {
        // the same in all versions, or told as it is
      }
    }
  }

  /** What stands in the new column already stays. */
  private static void rename(ObjectNode row, String old, String now) {
    var value = row.get(old);
    if (value != null && !row.has(now)) {
      row.remove(old);
      row.set(now, value);
    }
  }

  private static void weekly(ObjectNode row) {
    var day = row.path("weekday").asString("").strip().toLowerCase(Locale.ROOT);
    row.put("freq", "WEEKLY");
    if (day.matches("[1-7](\\.0)?")) {
      row.put("byday", DAYS.get(day.charAt(0) - '1'));
    } else if (DAYS.contains(day.toUpperCase(Locale.ROOT))) {
      row.put("byday", day);
    } else {
      inWords(day)
          .ifPresentOrElse(code -> row.put("byday", code), () -> said(row, day + " " + hours(row)));
    }
  }

  /** One day only: of several together, only their words say all. */
  private static Optional<String> inWords(String day) {
    return IntStream.range(0, DAYS.size())
        .filter(i -> DAYS_IN_WORDS.get(i).matcher(day).matches())
        .mapToObj(DAYS::get)
        .findFirst();
  }

  /** Exceptions of one year stay words: no rule of ours is about single days. */
  private static void onHolidays(ObjectNode row) {
    var from = day(row.path("start_date").asString(""));
    var to = day(row.path("end_date").asString(""));
    var when =
        to.isEmpty() || to.equals(from)
            ? from
            : from.isEmpty() ? "jusqu'au " + to : "du %s au %s".formatted(from, to);
    boolean closed = row.path("closed").asString("").matches("(?i)true|1|yes|t|y");
    var what = closed || hours(row).isEmpty() ? "Fermé" : "Ouvert " + hours(row);
    said(row, (what + " " + (when.isEmpty() ? "les jours fériés" : when)).strip() + ".");
  }

  private static void said(ObjectNode row, String words) {
    row.remove(List.of("byday", "opens_at", "closes_at", "freq"));
    row.put("description", words.strip());
  }

  private static String hours(ObjectNode row) {
    var opens = row.path("opens_at").asString("");
    var closes = row.path("closes_at").asString("");
    return opens.isEmpty() || closes.isEmpty()
        ? opens + closes
        : "de %s à %s".formatted(opens, closes);
  }

  private static String day(String written) {
    try {
      return written.isEmpty() ? "" : DAY.format(LocalDate.parse(written));
    } catch (DateTimeException anotherWayOfWriting) {
      return written;
    }
  }
}
