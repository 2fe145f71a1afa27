package ca.passerelle.adminscreens;

import ca.passerelle.directory.ScheduleEntry;
import ca.passerelle.directory.ScheduleEntry.Freq;
import ca.passerelle.directory.SpecialDays;
import ca.passerelle.shared.Language;
import com.vaadin.flow.component.Component;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hours as people say them; {@code page} translates. */
record HoursWords(Component page, Locale locale) {
  private static final Pattern PLAIN =
      Pattern.compile("(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*");
  private static final int CODE_LENGTH = 2;
  private static final Set<String> NAMED = Set.of("1", "2", "3", "4", "5", "-1");

  /** Whether the hours come back each week, on days that can be ticked. */
  static boolean isWeekly(ScheduleEntry hours) {
    return hours.freq() != Freq.MONTHLY && PLAIN.matcher(hours.byday()).matches();
  }

  /** Such as « lun., mar. 09 h 00 – 16 h 30, en saison… ». */
  String line(ScheduleEntry hours) {
    var days =
        isWeekly(hours)
            ? days(hours).stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                .collect(Collectors.joining(", "))
            : rule(hours.byday());
    var parts = new ArrayList<String>();
    parts.add(days + " " + time(hours.opensAt()) + " – " + time(hours.closesAt()));
    parts.addAll(remarks(hours));
    if (hours.description() != null) {
      parts.add(hours.description().in(Language.of(locale)));
    }
    return String.join(", ", parts);
  }

  /** Such as « 24 déc. 2026 – 2 janv. 2027 : fermé, inventaire ». */
  String line(SpecialDays days) {
    var when =
        days.to() == null ? shown(days.from()) : shown(days.from()) + " – " + shown(days.to());
    var opens = days.opensAt();
    var closes = days.closesAt();
    var what =
        opens == null || closes == null
            ? say("admin.hours.told.closed")
            : time(opens) + " – " + time(closes);
    var line = say("admin.hours.told.day", when, what);
    return days.description() == null
        ? line
        : line + ", " + days.description().in(Language.of(locale));
  }

  /** The usual week day by day, then whatever holds besides. */
  List<String> week(List<ScheduleEntry> all) {
    var usual =
        all.stream().filter(HoursWords::isWeekly).filter(it -> remarks(it).isEmpty()).toList();
    var lines = new ArrayList<String>();
    for (var day : DayOfWeek.values()) {
      var spans =
          usual.stream()
              .filter(it -> days(it).contains(day))
              .sorted(Comparator.comparing(ScheduleEntry::opensAt))
              .map(it -> time(it.opensAt()) + " – " + time(it.closesAt()))
              .collect(Collectors.joining(", "));
      lines.add(
          say(
              "admin.hours.told.day",
              day.getDisplayName(TextStyle.FULL, locale),
              spans.isEmpty() ? say("admin.hours.told.closed") : spans));
    }
    all.stream()
        .filter(it -> !usual.contains(it))
        .map(it -> say("admin.hours.told.also", line(it)))
        .forEach(lines::add);
    return lines;
  }

  /** When they hold at all; empty: always. */
  List<String> remarks(ScheduleEntry hours) {
    var remarks = new ArrayList<String>();
    if (Boolean.TRUE.equals(hours.holidaysOnly())) {
      remarks.add(say("admin.hours.holidays-only"));
    }
    var season = hours.season();
    if (season != null) {
      remarks.add(say("admin.hours.season", Dates.from(season, locale), Dates.to(season, locale)));
    }
    if (hours.validFrom() != null || hours.validTo() != null) {
      remarks.add(say("admin.hours.valid", shown(hours.validFrom()), shown(hours.validTo())));
    }
    return remarks;
  }

  /** Such as « Chaque mois : premier lundi, dernier vendredi ». */
  String rule(String byday) {
    return say(
        "admin.hours.rule",
        Arrays.stream(byday.split(",", -1)).map(this::weekday).collect(Collectors.joining(", ")));
  }

  private String weekday(String rule) {
    var name =
        day(rule.substring(rule.length() - CODE_LENGTH)).getDisplayName(TextStyle.FULL, locale);
    var which = rule.substring(0, rule.length() - CODE_LENGTH).replace("+", "");
    if (which.isEmpty()) {
      return name;
    }
    return NAMED.contains(which) ? say("admin.hours.nth." + which, name) : rule;
  }

  private String time(LocalTime time) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time);
  }

  private String shown(@Nullable LocalDate date) {
    return date == null ? "…" : Dates.day(date, locale);
  }

  static Set<DayOfWeek> days(ScheduleEntry hours) {
    return Arrays.stream(hours.byday().split(",", -1))
        .map(HoursWords::day)
        .collect(Collectors.toSet());
  }

  static String code(DayOfWeek day) {
    return day.name().substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
  }

  static DayOfWeek day(String code) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> code(day).equals(code))
        .findFirst()
        .orElseThrow();
  }

  private String say(String key, Object... values) {
    return page.getTranslation(key, values);
  }
}
