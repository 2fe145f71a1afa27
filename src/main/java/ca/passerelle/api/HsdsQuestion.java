package ca.passerelle.api;

import ca.passerelle.directory.interchange.Depth;
import ca.passerelle.directory.interchange.Wanted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;

/**
 * What somebody asks for, read strictly: a parameter that is unknown here, or says nothing that can
 * be understood, is refused by name rather than left out.
 */
record HsdsQuestion(Wanted wanted, Depth depth, boolean streamed, int page, int perPage) {
  static final int LONGEST_SEARCH = 200;
  private static final int FARTHEST_METRES = 200_000;
  private static final int LAST_PAGE = 10_000_000;

  static HsdsQuestion of(HsdsCollection collection, Map<String, String[]> query) {
    var said = said(collection.parameters(), query);
    var depth = depth(said);
    var streamed =
        "ndjson".equals(said.value(HsdsParameter.FORMAT, HsdsQuestion::format).orElse(""));
    if (streamed) {
      said.refuse(HsdsParameter.PAGE, "ndjson has no pages.");
      said.refuse(HsdsParameter.PER_PAGE, "ndjson has no pages.");
    }
    var postcode = said.value(HsdsParameter.POSTCODE, HsdsQuestion::postcode);
    if (postcode.isEmpty()) {
      said.refuse(HsdsParameter.PROXIMITY, "Say of which postcode.");
    }
    return new HsdsQuestion(
        new Wanted(
            collection.kind(),
            Optional.empty(),
            said.value(HsdsParameter.SEARCH, HsdsQuestion::search),
            said.value(HsdsParameter.TAXONOMY_TERM_ID, UUID::fromString),
            said.value(HsdsParameter.TAXONOMY_ID, UUID::fromString),
            said.value(HsdsParameter.ORGANIZATION_ID, UUID::fromString),
            said.value(HsdsParameter.MODIFIED_AFTER, HsdsQuestion::moment),
            said.value(HsdsParameter.PARENT_ID, UUID::fromString),
            said.yes(HsdsParameter.TOP_ONLY),
            postcode,
            said.number(HsdsParameter.PROXIMITY, FARTHEST_METRES)),
        depth,
        streamed,
        said.number(HsdsParameter.PAGE, LAST_PAGE).orElse(1),
        said.number(HsdsParameter.PER_PAGE, most(depth)).orElse(usual(depth)));
  }

  /** How much to tell of one thing. */
  static Depth ofOne(HsdsCollection collection, Map<String, String[]> query) {
    var said = said(collection.parametersOfOne(), query);
    return said.yes(HsdsParameter.FULL_SERVICE) ? Depth.FULL_SERVICES : Depth.FULL;
  }

  /** Where nothing may be said. */
  static void nothing(Map<String, String[]> query) {
    said(Set.of(), query);
  }

  private static Depth depth(Said said) {
    boolean minimal = said.yes(HsdsParameter.MINIMAL);
    boolean full = said.yes(HsdsParameter.FULL);
    if (minimal && full) {
      throw refused(HsdsParameter.MINIMAL.word(), "invalid-parameter", "Either minimal or full.");
    }
    if (said.yes(HsdsParameter.FULL_SERVICE)) {
      return Depth.FULL_SERVICES;
    }
    return minimal ? Depth.MINIMAL : full ? Depth.FULL : Depth.BASIC;
  }

  private static int most(Depth depth) {
    return switch (depth) {
      case MINIMAL -> 10_000;
      case BASIC -> 500;
      case FULL -> 100;
      case FULL_SERVICES -> 20;
    };
  }

  private static int usual(Depth depth) {
    return switch (depth) {
      case MINIMAL -> 10_000;
      case BASIC -> 50;
      case FULL, FULL_SERVICES -> 20;
    };
  }

  private static String format(String text) {
    if (!text.equals("json") && !text.equals("ndjson")) {
      throw new IllegalArgumentException(text);
    }
    return text;
  }

  private static String search(String text) {
    if (text.length() > LONGEST_SEARCH) {
      throw new IllegalArgumentException("too long");
    }
    return text;
  }

  private static String postcode(String text) {
    var code = text.replace(" ", "").toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z][0-9][A-Z]([0-9]([A-Z][0-9]?)?)?")) {
      throw new IllegalArgumentException("no postcode");
    }
    return code;
  }

  /** A plus that nobody encoded arrives as a space. */
  private static Instant moment(String text) {
    try {
      return text.length() == 10
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Said said(Set<HsdsParameter> known, Map<String, String[]> query) {
    var said = new EnumMap<HsdsParameter, String>(HsdsParameter.class);
    query.forEach((name, values) -> {
      var parameter =
          known.stream()
              .filter(own -> own.word().equals(name))
              .findFirst()
              .orElseThrow(
                  () -> refused(name, "unknown-parameter", "There is no such parameter here."));
      if (values.length != 1) {
        throw refused(name, "invalid-parameter", "Say it once.");
      }
      if (values[0].isBlank()) {
        throw refused(name, "invalid-parameter", "It says nothing.");
      }
      said.put(parameter, values[0].strip());
    });
    return new Said(said);
  }

  static Body.Refused refused(String name, String problem, String detail) {
    var refusal = Problem.of(HttpStatus.BAD_REQUEST, problem, detail);
    refusal.setProperty("field", name.substring(0, Math.min(name.length(), 64)));
    return new Body.Refused(refusal);
  }

  private record Said(Map<HsdsParameter, String> values) {
    <T> Optional<T> value(HsdsParameter parameter, Function<String, T> reading) {
      try {
        return Optional.ofNullable(values.get(parameter)).map(reading);
      } catch (IllegalArgumentException e) {
        throw refused(parameter.word(), "invalid-parameter", "It cannot be that.");
      }
    }

    boolean yes(HsdsParameter parameter) {
      return value(
              parameter,
              text ->
                  switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException(text);
                  })
          .orElse(false);
    }

    OptionalInt number(HsdsParameter parameter, int most) {
      var text = values.get(parameter);
      if (text == null) {
        return OptionalInt.empty();
      }
      int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
      if (number < 1 || number > most) {
        throw refused(parameter.word(), "invalid-parameter", "A number from 1 to " + most + ".");
      }
      return OptionalInt.of(number);
    }

    void refuse(HsdsParameter parameter, String why) {
      if (values.containsKey(parameter)) {
        throw refused(parameter.word(), "invalid-parameter", why);
      }
    }
  }
}
