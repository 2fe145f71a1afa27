package ca.passerelle.directory.intake;

import ca.passerelle.directory.intake.HeadingWords.What;
import ca.passerelle.directory.intake.HeadingWords.Whose;
import ca.passerelle.shared.EmailAddress;
import ca.passerelle.shared.PhoneNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what the columns of one table seem to mean: first by what people call them, then by what
 * stands in them.
 */
final class Guesser {
  /** So many of the cells that are filled must look like it. */
  private static final double MOST = 0.7;

  private static final double MANY = 0.3;

  private static final Pattern YES_OR_NO =
      Pattern.compile(
          "(?i)(oui|non|yes|no|vrai|faux|true|false|[01xyno]|confidentiel(le)?|public)\\b.{0,40}");

  /** What stands in a column, where its heading says nothing. */
  private static final Map<What, Predicate<String>> LOOKS =
      Map.of(
          What.EMAIL, cell -> EmailAddress.typed(cell).isPresent(),
          What.URL, cell -> cell.matches("(?i)(https?://|www\\.)\\S+\\.\\S+"),
          What.PHONE,
              cell -> cell.matches(".*\\d{3}.*\\d{4}.*") && PhoneNumber.typed(cell).isPresent(),
          What.POSTAL_CODE, cell -> cell.matches("(?i)[a-z]\\d[a-z][ -]?\\d[a-z]\\d"),
          What.LATITUDE,
              cell -> cell.matches("4[0-9][.,]\\d{3,}|5[0-9][.,]\\d{3,}|6[0-2][.,]\\d{3,}"),
          What.LONGITUDE, cell -> cell.matches("-(5[0-9]|[6-9][0-9]|1[0-3][0-9])[.,]\\d{3,}"));

  private final List<String> headings;
  private final List<List<String>> rows;
  private final List<@Nullable What> whats = new ArrayList<>();
  private final Set<Target> taken = EnumSet.noneOf(Target.class);

  private Guesser(List<String> headings, List<List<String>> rows) {
    this.headings = headings;
    this.rows = rows;
  }

  /**
   * @param rows some, below the heading
   */
  static List<Mapping.Column> columns(List<String> headings, List<List<String>> rows) {
    return new Guesser(headings, rows).columns();
  }

  private List<Mapping.Column> columns() {
    for (int i = 0; i < headings.size(); i++) {
      var what = HeadingWords.what(headings.get(i)).or(looks(i)).orElse(null);
      // A column that is itself confidential is not read at all.
      whats.add(what == What.CONFIDENTIAL && !saysWhether(i) ? null : what);
    }
    var columns = new ArrayList<Mapping.Column>();
    for (int i = 0; i < headings.size(); i++) {
      var target = target(i).filter(found -> found.holds() != Target.Holds.ONE || taken.add(found));
      columns.add(
          new Mapping.Column(
              headings.get(i),
              target.map(List::of).orElse(List.of()),
              target.map(this::separator).orElse(null),
              Map.of()));
    }
    return columns;
  }

  /** Whether its cells are a yes or a no. */
  private boolean saysWhether(int column) {
    return share(column, cell -> !YES_OR_NO.matcher(cell).matches()) == 0;
  }

  private Supplier<Optional<What>> looks(int column) {
    return () ->
        HeadingWords.isOther(headings.get(column))
            ? Optional.empty()
            : LOOKS.entrySet().stream()
                .filter(look -> share(column, look.getValue()) >= MOST)
                .map(Map.Entry::getKey)
                .findFirst();
  }

  /** Of the cells that are filled. */
  private double share(int column, Predicate<String> wanted) {
    var filled =
        rows.stream()
            .filter(row -> column < row.size() && !row.get(column).isBlank())
            .map(row -> row.get(column).strip())
            .toList();
    return filled.isEmpty() ? 0 : filled.stream().filter(wanted).count() / (double) filled.size();
  }

  private Optional<Target> target(int column) {
    var what = whats.get(column);
    if (what == null) {
      return Optional.empty();
    }
    var named = HeadingWords.whose(headings.get(column));
    return switch (what) {
      case NAME -> Optional.of(of(named.orElse(whoIsNamed()), "NAME"));
      case ID, DESCRIPTION, PHONE -> Optional.of(of(named.orElse(whoItIsAbout()), what.name()));
      case EMAIL, URL -> reached(what, named.orElse(whoItIsAbout()));
      case ADDRESS -> Optional.of(address(column));
      case CONFIDENTIAL ->
          Optional.of(
              named.equals(Optional.of(Whose.LOCATION))
                      || headings.get(column).toLowerCase(Locale.ROOT).startsWith("ad")
                  ? Target.LOCATION_CONFIDENTIAL
                  : Target.SERVICE_CONFIDENTIAL);
      case ADDRESS_2,
          CITY,
          PROVINCE,
          POSTAL_CODE,
          COUNTRY,
          LATITUDE,
          LONGITUDE,
          TRANSPORTATION,
          ACCESSIBILITY ->
          Optional.of(of(Whose.LOCATION, what.name()));
      case HOURS -> Optional.of(Target.HOURS);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY ->
          Optional.of(Target.valueOf("HOURS_" + what.name()));
      case NEEDS,
          STATUS,
          FEES,
          ELIGIBILITY,
          MINIMUM_AGE,
          MAXIMUM_AGE,
          LANGUAGES,
          DOCUMENTS,
          APPLICATION,
          AREA,
          ALERT,
          ASSURED_DATE ->
          named.filter(whose -> whose != Whose.SERVICE).isPresent()
              ? Optional.empty()
              : Optional.of(of(Whose.SERVICE, what.name()));
    };
  }

  private static Target of(Whose whose, String field) {
    return Target.valueOf(whose.name() + "_" + field);
  }

  /** Places have neither. */
  private static Optional<Target> reached(What what, Whose whose) {
    return switch (whose) {
      case ORGANIZATION ->
          Optional.of(what == What.URL ? Target.ORGANIZATION_WEBSITE : Target.ORGANIZATION_EMAIL);
      case SERVICE -> Optional.of(what == What.URL ? Target.SERVICE_URL : Target.SERVICE_EMAIL);
      case LOCATION -> Optional.empty();
    };
  }

  /** A whole address, unless its parts have columns of their own. */
  private Target address(int column) {
    boolean parts = whats.contains(What.CITY) || whats.contains(What.POSTAL_CODE);
    return parts && share(column, AddressLine::hasPostalCode) < MANY
        ? Target.LOCATION_ADDRESS_1
        : Target.LOCATION_ADDRESS;
  }

  /** Whom a name without more is of: the organization, unless that has one already. */
  private Whose whoIsNamed() {
    return names(Whose.ORGANIZATION) ? Whose.SERVICE : Whose.ORGANIZATION;
  }

  /** What a row is about, where a heading does not say. */
  private Whose whoItIsAbout() {
    if (names(Whose.SERVICE) || (names(Whose.ORGANIZATION) && named(Optional.empty()))) {
      return Whose.SERVICE;
    }
    return names(Whose.LOCATION) ? Whose.LOCATION : Whose.ORGANIZATION;
  }

  private boolean names(Whose whose) {
    return named(Optional.of(whose));
  }

  private boolean named(Optional<Whose> whose) {
    for (int i = 0; i < headings.size(); i++) {
      if (whats.get(i) == What.NAME && HeadingWords.whose(headings.get(i)).equals(whose)) {
        return true;
      }
    }
    return false;
  }

  /** Commas stand between several only where there is no other sign. */
  private @Nullable String separator(Target target) {
    return target == Target.SERVICE_LANGUAGES
            && rows.stream().flatMap(List::stream).noneMatch(cell -> cell.contains(";"))
        ? ","
        : null;
  }
}
