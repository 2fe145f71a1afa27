package ca.passerelle.directory.intake;

import ca.passerelle.directory.LocationEntry;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.PostalAddress;
import ca.passerelle.shared.Translated;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes places of what a file says of them. */
final class Where {
  private static final Set<String> KNOWN =
      Set.of(
          "id",
          "location_type",
          "name",
          "description",
          "transportation",
          "latitude",
          "longitude",
          "addresses",
          "physical_addresses",
          "accessibility",
          "phones",
          "schedules",
          "organization_id",
          "confidential");

  private static final Pattern BOX =
      Pattern.compile("(?i).*\\b(c\\.? ?p\\.?|case postale|p\\.? ?o\\.? box|po box) ?\\d.*");

  private static final int MAX_NAME = 2000;
  private static final int MAX_TEXT = 2000;
  private static final int MAX_LONG_TEXT = 4000;
  private static final int MAX_LINE = 200;
  private static final int MAX_POSTAL_CODE = 10;

  private Where() {}

  static LocationEntry place(Given given, String slug) {
    given.onlyKnows(KNOWN, "locations");
    boolean hidden = addresses(given).anyMatch(Given::isConfidential);
    var shown = hidden ? Optional.<Given>empty() : visited(given);
    var address = shown.map(Where::address).orElse(null);
    var line = shown.filter(_ -> address == null).map(Where::line).orElse("");
    if (hidden) {
      given.say(
          "addresses",
          "",
          Done.LEFT_OUT,
          "Cette adresse est confidentielle : où c'est n'est pas gardé.");
    }
    return new LocationEntry(
        slug,
        type(given),
        name(given, address, line),
        description(given, line),
        address,
        hidden ? null : point(given),
        hidden ? null : given.text("transportation", MAX_TEXT),
        null,
        accessibility(given),
        Reaching.phones(given),
        /* confidential: left out before */ null);
  }

  private static String type(Given given) {
    var type = given.raw("location_type").toLowerCase(Locale.ROOT);
    return type.equals("virtual") ? type : "physical";
  }

  private static Translated name(Given given, @Nullable PostalAddress address, String line) {
    var name = given.text("name", MAX_NAME);
    if (name != null) {
      return name;
    }
    var known = address == null ? line : address.address1();
    var instead = known.isEmpty() ? "Lieu" : known;
    given.say("name", "", Done.REPAIRED, "Ce lieu n'a pas de nom : « %s ».".formatted(instead));
    return Translated.french(instead);
  }

  private static @Nullable Translated description(Given given, String line) {
    var words =
        Stream.of(
                Optional.ofNullable(given.words("description", MAX_LONG_TEXT - MAX_LINE * 4))
                    .orElse(""),
                line)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n"));
    return words.isEmpty() ? null : Translated.french(words);
  }

  private static Stream<Given> addresses(Given given) {
    return Stream.concat(
        given.list("addresses").stream(), given.list("physical_addresses").stream());
  }

  /** The one people go to. */
  private static Optional<Given> visited(Given given) {
    var all = addresses(given).filter(address -> !line(address).isEmpty()).toList();
    var physical = all.stream().filter(address -> !isPostal(address)).findFirst();
    if (physical.isPresent() || all.isEmpty()) {
      return physical;
    }
    var postal = all.getFirst();
    if (BOX.matcher(line(postal)).matches()) {
      postal.say("address_1", line(postal), Done.LEFT_OUT, "On n'est pas reçu à une case postale.");
      return Optional.empty();
    }
    postal.say(
        "address_type",
        "postal",
        Done.KEPT,
        "Seule une adresse postale est connue : elle est montrée.");
    return Optional.of(postal);
  }

  private static boolean isPostal(Given address) {
    var type = address.raw("address_type").toLowerCase(Locale.ROOT);
    return type.equals("postal") || type.equals("mailing");
  }

  private static String line(Given address) {
    return Stream.of("address_1", "address_2", "city", "postal_code")
        .map(address::raw)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Null when it is not whole: then its line stands in the description. */
  private static @Nullable PostalAddress address(Given given) {
    var street = given.words("address_1", MAX_LINE);
    var city = given.words("city", MAX_LINE);
    var postalCode = given.raw("postal_code");
    if (postalCode.length() > MAX_POSTAL_CODE) {
      given.say("postal_code", postalCode, Done.LEFT_OUT, "Ce n'est pas un code postal.");
      postalCode = "";
    }
    var province = province(given, postalCode);
    if (street == null || city == null || province == null) {
      given.say(
          "",
          line(given),
          Done.KEPT,
          "Adresse incomplète : elle est gardée dans la description du lieu.");
      return null;
    }
    return new PostalAddress(
        street,
        given.words("address_2", MAX_LINE),
        city,
        province,
        postalCode.isEmpty() ? null : postalCode,
        country(given, province));
  }

  private static @Nullable String province(Given given, String postalCode) {
    var raw = given.raw("state_province");
    var code = Provinces.code(raw);
    if (code.isPresent()) {
      return code.get();
    }
    var derived = Provinces.ofPostalCode(postalCode);
    derived.ifPresent(found ->
        given.say(
            "state_province", raw, Done.REPAIRED, "D'après le code postal : %s.".formatted(found)));
    return derived.orElse(null);
  }

  private static String country(Given given, String province) {
    var raw = given.raw("country");
    return Provinces.country(raw)
        .orElseGet(() -> {
          var country = Provinces.countryOf(province);
          given.say("country", raw, Done.REPAIRED, "D'après la province : %s.".formatted(country));
          return country;
        });
  }

  private static @Nullable GeoPoint point(Given given) {
    var latitude = given.raw("latitude");
    var longitude = given.raw("longitude");
    if (latitude.isEmpty() || longitude.isEmpty()) {
      if (!type(given).equals("virtual")) {
        given.say("latitude", "", Done.KEPT, "Sans coordonnées, la distance reste inconnue.");
      }
      return null;
    }
    try {
      var point =
          new GeoPoint(
              Double.parseDouble(latitude.replace(',', '.')),
              Double.parseDouble(longitude.replace(',', '.')));
      if (point.latitude() != 0 || point.longitude() != 0) {
        return point;
      }
    } catch (IllegalArgumentException notOnEarth) {
      // told below
    }
    given.say(
        "latitude",
        latitude + " " + longitude,
        Done.LEFT_OUT,
        "Ce n'est pas un endroit sur terre.");
    return null;
  }

  private static @Nullable Translated accessibility(Given given) {
    var words =
        given.list("accessibility").stream()
            .flatMap(help ->
                Stream.of(
                    help.words("description", MAX_TEXT / 4), help.words("details", MAX_TEXT / 4)))
            .filter(Objects::nonNull)
            .distinct()
            .limit(3)
            .collect(Collectors.joining("\n"));
    return words.isEmpty() ? null : Translated.french(words);
  }
}
