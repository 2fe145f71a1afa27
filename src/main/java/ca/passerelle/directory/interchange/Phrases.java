package ca.passerelle.directory.interchange;

import ca.passerelle.directory.Audience;
import ca.passerelle.directory.Cost;
import ca.passerelle.directory.interchange.Hsds.Schedule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What we know and HSDS has no field for, in words; and what it wants to be said although nobody
 * knows.
 */
final class Phrases {
  static final String NO_DESCRIPTION = "Description inconnue.";
  static final String NO_POSTAL_CODE = "inconnu";
  static final String NO_PAPERS = "Aucun papier n’est demandé.";
  static final String BY_APPOINTMENT = "Sur rendez-vous.";
  static final String CLOSED_ON_HOLIDAYS = "Fermé les jours fériés.";
  static final String ONLY_ON_HOLIDAYS = "Les jours fériés seulement.";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.CANADA_FRENCH);

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.CANADA_FRENCH);

  private Phrases() {}

  /** Null when nothing is left to say. */
  static @Nullable String together(@Nullable String... sentences) {
    var all =
        Stream.of(sentences).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
    return all.isEmpty() ? null : all;
  }

  static String everyYear(MonthDay from, MonthDay to) {
    return "Chaque année, du %s au %s.".formatted(DAY.format(from), DAY.format(to));
  }

  /** Such as « Fermé du 24 décembre 2026 au 2 janvier 2027 : inventaire. » */
  static String special(
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalTime opens,
      @Nullable LocalTime closes,
      @Nullable String why) {
    var when =
        to == null || to.equals(from)
            ? "le " + DATE.format(from)
            : "du %s au %s".formatted(DATE.format(from), DATE.format(to));
    var what =
        opens == null || closes == null
            ? "Fermé " + when
            : "Ouvert de %s à %s seulement %s".formatted(opens, closes, when);
    return what + (why == null ? "." : "\u00a0: " + why + ".");
  }

  static @Nullable String cost(Cost.Kind kind) {
    return switch (kind) {
      case FREE -> "Gratuit";
      case SMALL -> "Petit prix";
      case SLIDING -> "Selon le revenu";
      case PAID -> "Payant";
      case UNKNOWN -> null;
    };
  }

  /** One line of a timetable. */
  static String hours(Schedule schedule) {
    var when =
        schedule.byday() == null
            ? ""
            : Stream.of(schedule.byday().split(","))
                    .map(Phrases::day)
                    .collect(Collectors.joining(", "))
                + " ";
    var times =
        "%s–%s".formatted(schedule.opensAt().substring(0, 5), schedule.closesAt().substring(0, 5));
    return Stream.of(when + times, schedule.notes(), schedule.description())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  /** {@code 1TU} is the first Tuesday of a month, {@code -1FR} the last Friday. */
  private static String day(String byday) {
    int length = byday.length();
    var rank = byday.substring(0, length - 2);
    var day =
        switch (byday.substring(length - 2)) {
          case "MO" -> "lundi";
          case "TU" -> "mardi";
          case "WE" -> "mercredi";
          case "TH" -> "jeudi";
          case "FR" -> "vendredi";
          case "SA" -> "samedi";
          default -> "dimanche";
        };
    return switch (rank) {
      case "" -> day;
      case "1" -> "premier " + day + " du mois";
      case "-1" -> "dernier " + day + " du mois";
      default -> rank + "e " + day + " du mois";
    };
  }

  static String audience(Audience audience) {
    return switch (audience) {
      case EVERYONE -> "tout le monde";
      case CHILDREN -> "enfants";
      case YOUTH -> "jeunes";
      case ADULTS -> "adultes";
      case SENIORS -> "personnes aînées";
      case FAMILIES -> "familles";
      case WOMEN -> "femmes";
      case MEN -> "hommes";
      case NEWCOMERS -> "personnes nouvellement arrivées";
      case STUDENTS -> "personnes aux études";
      case CAREGIVERS -> "personnes proches aidantes";
      case LGBTQ -> "personnes LGBTQ+";
      case HOMELESS -> "personnes en situation d’itinérance";
      case DISABILITY -> "personnes en situation de handicap";
    };
  }
}
