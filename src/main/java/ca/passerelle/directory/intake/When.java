package ca.passerelle.directory.intake;

import ca.passerelle.directory.ScheduleEntry;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes hours of what a file says of them. Hours no rule can hold stay as the words they are:
 * better read than counted wrong.
 */
final class When {
  private static final Pattern DAYS =
      Pattern.compile("(-?\\d)?(MO|TU|WE|TH|FR|SA|SU)(,(-?\\d)?(MO|TU|WE|TH|FR|SA|SU))*");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)(\\d{1,2})(?:[:h](\\d{2})?)?(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:([ap])\\.?m\\.?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?");

  /** Rules of RFC 5545 that our tables have no column for. */
  private static final List<String> BEYOND_US =
      List.of("bymonthday", "byweekno", "byyearday", "count");

  private static final Map<String, String> CODES =
      Arrays.stream(DayOfWeek.values())
          .collect(
              Collectors.toMap(
                  day -> day.name().substring(0, 2),
                  day -> day.getDisplayName(TextStyle.FULL, Locale.CANADA_FRENCH)));

  private static final int MAX_DAYS = 64;
  private static final int MAX_TEXT = 1000;

  private When() {}

  /** What could be understood, and the words of what could not. */
  record Hours(List<ScheduleEntry> schedules, List<String> words) {
    boolean isEmpty() {
      return schedules.isEmpty() && words.isEmpty();
    }
  }

  static Hours of(List<Given> given) {
    var schedules = new ArrayList<ScheduleEntry>();
    var words = new ArrayList<String>();
    for (var hours : given) {
      var schedule = schedule(hours);
      if (schedule.isPresent() && !schedules.contains(schedule.get())) {
        schedules.add(schedule.get());
      } else if (schedule.isEmpty()) {
        said(hours).filter(text -> !words.contains(text)).ifPresent(words::add);
      }
    }
    return new Hours(schedules, words);
  }

  private static Optional<String> said(Given hours) {
    var parts =
        Stream.of(
                hours.words("description", MAX_TEXT),
                hours.words("notes", MAX_TEXT),
                unreadable(hours))
            .filter(part -> part != null)
            .distinct()
            .toList();
    if (!parts.isEmpty()) {
      hours.say(
          "",
          parts.getFirst(),
          Done.KEPT,
          "Ces heures restent des mots : « ouvert maintenant » ne les connaît pas.");
      return Optional.of(String.join(" ", parts));
    }
    if (!hours.node().isEmpty()) {
      hours.say(
          "", hours.node().toString(), Done.LEFT_OUT, "Ces heures ne disent ni quand ni quoi.");
    }
    return Optional.empty();
  }

  /** Times that are no times, such as « de 9 à 5 », with their days; null when they can be read. */
  private static @Nullable String unreadable(Given hours) {
    var times =
        Stream.of(hours.raw("opens_at"), hours.raw("closes_at"))
            .filter(time -> !time.isBlank())
            .toList();
    if (times.isEmpty()
        || (clock(hours, "opens_at") != null && clock(hours, "closes_at") != null)) {
      return null;
    }
    var days =
        Arrays.stream(hours.raw("byday").toUpperCase(Locale.ROOT).split("[,;\\s]+", -1))
            .map(day -> CODES.getOrDefault(day, day))
            .filter(day -> !day.isEmpty())
            .collect(Collectors.joining(", "));
    return days + (days.isEmpty() ? "" : " : ") + String.join(" – ", times);
  }

  private static Optional<ScheduleEntry> schedule(Given given) {
    var byday = given.raw("byday").toUpperCase(Locale.ROOT).replace(" ", "").replace(';', ',');
    var opens = clock(given, "opens_at");
    var closes = clock(given, "closes_at");
    var freq = given.raw("freq").toUpperCase(Locale.ROOT);
    boolean simple =
        BEYOND_US.stream().allMatch(field -> given.raw(field).isEmpty())
            && List.of("", "1").contains(given.raw("interval"))
            && List.of("", "WEEKLY", "MONTHLY").contains(freq);
    if (!simple
        || opens == null
        || closes == null
        || byday.length() > MAX_DAYS
        || !DAYS.matcher(byday).matches()) {
      return Optional.empty();
    }
    if (freq.isEmpty()) {
      given.say("freq", "", Done.REPAIRED, "Lu comme « chaque semaine ».");
    }
    var rank = byday.matches(".*\\d.*");
    var entry =
        new ScheduleEntry(
            rank || freq.equals("MONTHLY") ? ScheduleEntry.Freq.MONTHLY : ScheduleEntry.Freq.WEEKLY,
            String.join(",", Arrays.stream(byday.split(",", -1)).distinct().toList()),
            opens,
            closes,
            given.date("valid_from"),
            given.raw("valid_to").isEmpty() ? given.date("until") : given.date("valid_to"),
            null,
            given.text("description", MAX_TEXT),
            null);
    return entry.makesSense() ? Optional.of(entry) : Optional.empty();
  }

  private static @Nullable LocalTime clock(Given given, String field) {
    var raw = given.raw(field);
    var found = CLOCK.matcher(raw);
    if (!found.matches()) {
      return null;
    }
    try {
      int hour = Integer.parseInt(found.group(1));
      int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
      if (found.group(3) != null) {
        return afterNoon(hour, found.group(3)).withMinute(minute);
      }
      return hour == 24 && minute == 0 ? LocalTime.MIDNIGHT : LocalTime.of(hour, minute);
    } catch (DateTimeException noSuchHour) {
      return null;
    }
  }

  /** Of the twelve hours before or after noon, where 12 is the first. */
  private static LocalTime afterNoon(int hour, String half) {
    if (hour < 1 || hour > 12) {
      throw new DateTimeException("There is no such hour");
    }
    return LocalTime.of(hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0), 0);
  }
}
