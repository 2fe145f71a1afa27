package ca.passerelle.adminscreens;

import ca.passerelle.directory.Audience;
import ca.passerelle.directory.CostEntry;
import ca.passerelle.directory.IdentifierEntry;
import ca.passerelle.directory.PhoneEntry;
import ca.passerelle.directory.RecordKind;
import ca.passerelle.directory.ServiceAreaEntry;
import ca.passerelle.directory.SiteEntry;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Language;
import ca.passerelle.shared.PostalAddress;
import ca.passerelle.shared.Translated;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the fields of an entry hold, in words that a person reads.
 *
 * @param page translates
 * @param names of needs, organizations and places, by short name
 */
record EntryWords(Component page, Locale locale, Names names) {
  /** How records are called; the short name itself when nothing is called so any more. */
  interface Names {
    String of(RecordKind kind, String key);
  }

  /** How the field is called on the forms. */
  String label(String field) {
    return say("admin.field." + field);
  }

  /** One line for each thing the field holds. */
  List<String> lines(String field, JsonNode value) {
    return switch (field) {
      case "needs" -> List.of(joined(value, key -> names.of(RecordKind.NEED, key)));
      case "organization" -> List.of(names.of(RecordKind.ORGANIZATION, value.asString()));
      case "status" -> List.of(say("admin.status." + value.asString()));
      case "audience" -> List.of(joined(value, this::audience));
      case "languages" -> List.of(joined(value, this::language));
      case "accessibility" ->
          List.of(
              value.isEmpty()
                  ? say("admin.place.access.none")
                  : joined(value, code -> say("citizen.access." + code)));
      case "location_type" -> List.of(say("admin.place.kind." + value.asString()));
      case "assured_date" -> List.of(Dates.day(LocalDate.parse(value.asString()), locale));
      case "cost" -> List.of(cost(as(value, CostEntry.class)));
      case "address" -> List.of(address(as(value, PostalAddress.class)));
      case "point" -> List.of(point(as(value, GeoPoint.class)));
      case "phones" -> each(value, PhoneEntry.class).map(this::phone).toList();
      case "service_areas" -> each(value, ServiceAreaEntry.class).map(this::area).toList();
      case "identifiers" -> each(value, IdentifierEntry.class).map(this::identifier).toList();
      case "at" -> each(value, SiteEntry.class).flatMap(site -> site(site).stream()).toList();
      case "documents" ->
          value.isEmpty()
              ? List.of(say("admin.service.documents.none"))
              : each(value, Translated.class).map(this::in).toList();
      default -> plain(value);
    };
  }

  private List<String> plain(JsonNode value) {
    if (value.isObject() && value.has(Language.FRENCH.tag())) {
      var texts = as(value, Translated.class).texts();
      return texts.size() == 1
          ? List.copyOf(texts.values())
          : texts.entrySet().stream()
              .map(text -> say("admin.history.in", language(text.getKey()), text.getValue()))
              .toList();
    }
    if (value.isBoolean()) {
      return List.of(say(value.asBoolean() ? "admin.yes" : "admin.no"));
    }
    return List.of(value.isString() ? value.asString() : value.toString());
  }

  private String cost(CostEntry cost) {
    return line(
        say("admin.cost." + cost.option().code()),
        cost.amount() == null ? null : say("citizen.cost.amount", cost.amount()),
        in(cost.description()));
  }

  private String address(PostalAddress address) {
    return line(address.line(), confidential(address.confidential()));
  }

  private static String point(GeoPoint point) {
    return "%.5f, %.5f".formatted(point.latitude(), point.longitude());
  }

  private String phone(PhoneEntry phone) {
    var extension = phone.extension();
    return line(
        phone.number(),
        extension == null ? null : say("admin.phones.extension") + " " + extension,
        "voice".equals(phone.type()) ? null : phone.type(),
        in(phone.description()),
        confidential(phone.confidential()));
  }

  private @Nullable String confidential(@Nullable Boolean marked) {
    return marked == null ? null : say("admin.history.confidential");
  }

  private String area(ServiceAreaEntry area) {
    return line(in(area.name()), in(area.description()));
  }

  private String identifier(IdentifierEntry identifier) {
    return identifier.identifierType() + " " + identifier.identifier();
  }

  private List<String> site(SiteEntry site) {
    var hours = new HoursWords(page, locale);
    var lines = new ArrayList<String>();
    lines.add(
        line(
            names.of(RecordKind.LOCATION, site.location()),
            Boolean.TRUE.equals(site.byAppointment()) ? say("admin.hours.by-appointment") : null,
            site.onHolidays() == SiteEntry.OnHolidays.OPEN ? say("admin.hours.on-holidays") : null,
            in(site.description())));
    site.schedules().forEach(schedule -> lines.add(hours.line(schedule)));
    site.exceptions().forEach(days -> lines.add(hours.line(days)));
    return lines;
  }

  private static String line(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  private @Nullable String in(@Nullable Translated text) {
    return text == null ? null : text.in(Language.of(locale));
  }

  private String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
  }

  private String audience(String code) {
    return code.equals(Audience.EVERYONE.code())
        ? say("citizen.sheet.everyone")
        : say("citizen.audience." + code);
  }

  private static String joined(JsonNode value, UnaryOperator<String> words) {
    return (value.isArray() ? value.valueStream() : Stream.of(value))
        .map(JsonNode::asString)
        .map(words)
        .collect(Collectors.joining(", "));
  }

  private static <T> Stream<T> each(JsonNode list, Class<T> type) {
    return list.valueStream().map(item -> as(item, type));
  }

  private static <T> T as(JsonNode value, Class<T> type) {
    return Json.mapper().treeToValue(value, type);
  }

  private String say(String key, Object... values) {
    return page.getTranslation(key, values);
  }
}
