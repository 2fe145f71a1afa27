package ca.passerelle.directory.interchange;

import ca.passerelle.directory.Audience;
import ca.passerelle.directory.Cost;
import ca.passerelle.directory.interchange.Hsds.Schedule;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
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
  private Phrases() {}

  private static String say(String french, String english) {
    return Tongue.now().say(french, english);
  }

  /** The description of a row, or that nobody gave one. */
  static String description(RowTexts said) throws SQLException {
    return unlessBlank(said.text("description"), said);
  }

  static String unlessBlank(@Nullable String description, RowTexts said) {
    return description == null || description.isBlank()
        ? Objects.requireNonNull(
            said.ours(say("Description inconnue.", "Description unknown."), "description"))
        : description;
  }

  static String noPostalCode() {
    return say("inconnu", "unknown");
  }

  static String noPapers() {
    return say("Aucun papier n’est demandé.", "No papers are asked for.");
  }

  static String byAppointment() {
    return say("Sur rendez-vous.", "By appointment.");
  }

  static String closedOnHolidays() {
    return say("Fermé les jours fériés.", "Closed on public holidays.");
  }

  static String onlyOnHolidays() {
    return say("Les jours fériés seulement.", "On public holidays only.");
  }

  static String agesFrom() {
    return say("dès %d ans", "from age %d");
  }

  static String agesTo() {
    return say("jusqu’à %d ans", "to age %d");
  }

  static String extension(String extension) {
    return say("Poste ", "Extension ") + extension;
  }

  static String forWhom(List<String> audience) {
    return audience.stream().collect(Collectors.joining(", ", say("Pour : ", "For: "), "."));
  }

  private static String day(MonthDay day) {
    return say("d MMMM", "MMMM d", day);
  }

  private static String date(LocalDate day) {
    return say("d MMMM uuuu", "MMMM d, uuuu", day);
  }

  private static String say(String french, String english, TemporalAccessor day) {
    return DateTimeFormatter.ofPattern(
            say(french, english),
            Tongue.now().say("fr", "en").equals("en") ? Locale.CANADA : Locale.CANADA_FRENCH)
        .format(day);
  }

  /** Null when nothing is left to say. */
  static @Nullable String together(@Nullable String... sentences) {
    var all =
        Stream.of(sentences).filter(Objects::nonNull).distinct().collect(Collectors.joining("\n"));
    return all.isEmpty() ? null : all;
  }

  static String everyYear(MonthDay from, MonthDay to) {
    return say("Chaque année, du %s au %s.", "Every year, from %s to %s.")
        .formatted(day(from), day(to));
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
            ? say("le ", "on ") + date(from)
            : say("du %s au %s", "from %s to %s").formatted(date(from), date(to));
    var what =
        opens == null || closes == null
            ? say("Fermé ", "Closed ") + when
            : say("Ouvert de %s à %s seulement %s", "Open from %s to %s only %s")
                .formatted(opens, closes, when);
    return what + (why == null ? "." : say("\u00a0: ", ": ") + why + ".");
  }

  static @Nullable String cost(Cost.Kind kind) {
    return switch (kind) {
      case FREE -> say("Gratuit", "Free");
      case SMALL -> say("Petit prix", "Small price");
      case SLIDING -> say("Selon le revenu", "According to income");
      case PAID -> say("Payant", "To be paid");
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
          case "MO" -> say("lundi", "Monday");
          case "TU" -> say("mardi", "Tuesday");
          case "WE" -> say("mercredi", "Wednesday");
          case "TH" -> say("jeudi", "Thursday");
          case "FR" -> say("vendredi", "Friday");
          case "SA" -> say("samedi", "Saturday");
          default -> say("dimanche", "Sunday");
        };
    return switch (rank) {
      case "" -> day;
      case "1" -> say("premier %s du mois", "first %s of the month").formatted(day);
      case "-1" -> say("dernier %s du mois", "last %s of the month").formatted(day);
      case "2" -> say("2e %s du mois", "second %s of the month").formatted(day);
      case "3" -> say("3e %s du mois", "third %s of the month").formatted(day);
      default -> say("%se %s du mois", "%sth %s of the month").formatted(rank, day);
    };
  }

  static String audience(Audience audience) {
    return switch (audience) {
      case EVERYONE -> say("tout le monde", "everyone");
      case CHILDREN -> say("enfants", "children");
      case YOUTH -> say("jeunes", "youth");
      case ADULTS -> say("adultes", "adults");
      case SENIORS -> say("personnes aînées", "seniors");
      case FAMILIES -> say("familles", "families");
      case WOMEN -> say("femmes", "women");
      case MEN -> say("hommes", "men");
      case NEWCOMERS -> say("personnes nouvellement arrivées", "newcomers");
      case STUDENTS -> say("personnes aux études", "students");
      case CAREGIVERS -> say("personnes proches aidantes", "caregivers");
      case LGBTQ -> say("personnes LGBTQ+", "LGBTQ+ people");
      case HOMELESS -> say("personnes en situation d’itinérance", "people who are homeless");
      case DISABILITY -> say("personnes en situation de handicap", "people with disabilities");
    };
  }
}
