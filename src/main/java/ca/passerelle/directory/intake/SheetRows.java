package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import ca.passerelle.shared.Sha256;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows of a spreadsheet as rows of the tables of HSDS: one for the organization, the service and
 * the place that each names. Records without an id are known by their names.
 */
final class SheetRows {
  private static final Map<Target, String> DAYS =
      new EnumMap<>(
          Map.of(
              Target.HOURS_MONDAY, "Lundi",
              Target.HOURS_TUESDAY, "Mardi",
              Target.HOURS_WEDNESDAY, "Mercredi",
              Target.HOURS_THURSDAY, "Jeudi",
              Target.HOURS_FRIDAY, "Vendredi",
              Target.HOURS_SATURDAY, "Samedi",
              Target.HOURS_SUNDAY, "Dimanche"));

  private final Tables tables;
  private final UnaryOperator<String> needs;

  /**
   * @param needs from what a cell says to the code of a need, or to what it says
   */
  SheetRows(Tables tables, UnaryOperator<String> needs) {
    this.tables = tables;
    this.needs = needs;
  }

  /** Whether the row named anything. */
  boolean put(Said said) {
    var organization = organization(said);
    var service = service(said, organization);
    if (!confidential(said, Target.SERVICE_CONFIDENTIAL).isEmpty()) {
      return true; // where it is given is nobody's business either
    }
    var place = place(said, organization);
    if (!service.isEmpty() && !place.isEmpty()) {
      var site = service + "/" + place;
      tables.put(
          HsdsTable.SERVICE_AT_LOCATION,
          row().put("id", site).put("service_id", service).put("location_id", place));
      hours(said)
          .forEach(
              hours -> tables.put(HsdsTable.SCHEDULES, hours.put("service_at_location_id", site)));
    } else if (!service.isEmpty() || !place.isEmpty()) {
      var column = service.isEmpty() ? "location_id" : "service_id";
      hours(said)
          .forEach(hours -> tables.put(HsdsTable.SCHEDULES, hours.put(column, service + place)));
    }
    return !(organization + service + place).isEmpty();
  }

  /** One yes in any of its columns is enough. */
  private static String confidential(Said said, Target target) {
    return said.many(target).stream().anyMatch(Given::isYes) ? "true" : "";
  }

  private String organization(Said said) {
    var name = said.one(Target.ORGANIZATION_NAME);
    var id = said.one(Target.ORGANIZATION_ID);
    var key = id.isEmpty() ? folded(name) : id;
    if (!name.isEmpty()) {
      tables.put(
          HsdsTable.ORGANIZATIONS,
          row(
                  said,
                  Target.ORGANIZATION_NAME,
                  Target.ORGANIZATION_DESCRIPTION,
                  Target.ORGANIZATION_EMAIL,
                  Target.ORGANIZATION_WEBSITE)
              .put("id", key));
      phones(said, Target.ORGANIZATION_PHONE, "organization_id", key);
    }
    return key;
  }

  private String service(Said said, String organization) {
    var name = said.one(Target.SERVICE_NAME);
    if (name.isEmpty()) {
      return "";
    }
    var id = said.one(Target.SERVICE_ID);
    var key = id.isEmpty() ? organization + "/" + hashed(name) : id;
    var service =
        row(
            said,
            Target.SERVICE_NAME,
            Target.SERVICE_DESCRIPTION,
            Target.SERVICE_EMAIL,
            Target.SERVICE_URL,
            Target.SERVICE_MINIMUM_AGE,
            Target.SERVICE_MAXIMUM_AGE,
            Target.SERVICE_ALERT,
            Target.SERVICE_ASSURED_DATE);
    put(service, "confidential", confidential(said, Target.SERVICE_CONFIDENTIAL));
    put(service, "fees_description", said.text(Target.SERVICE_FEES));
    put(service, "eligibility_description", said.text(Target.SERVICE_ELIGIBILITY));
    put(service, "application_process", said.text(Target.SERVICE_APPLICATION));
    put(service, "organization_id", organization);
    service.put("status", Cells.status(said.one(Target.SERVICE_STATUS))).put("id", key);
    tables.put(HsdsTable.SERVICES, service);
    phones(said, Target.SERVICE_PHONE, "service_id", key);
    of(said, Target.SERVICE_LANGUAGES, HsdsTable.LANGUAGES, "name", "service_id", key);
    of(said, Target.SERVICE_DOCUMENTS, HsdsTable.REQUIRED_DOCUMENTS, "document", "service_id", key);
    of(said, Target.SERVICE_AREA, HsdsTable.SERVICE_AREAS, "name", "service_id", key);
    for (var need : said.many(Target.SERVICE_NEEDS)) {
      tables.put(
          HsdsTable.ATTRIBUTES,
          row().put("link_id", key).put("taxonomy_term_id", needs.apply(need)));
    }
    return key;
  }

  private String place(Said said, String organization) {
    var address = address(said);
    var name = said.one(Target.LOCATION_NAME);
    var id = said.one(Target.LOCATION_ID);
    if (id.isEmpty() && name.isEmpty() && address.isEmpty()) {
      return "";
    }
    var known =
        Stream.of(
                name,
                text(address, "address_1"),
                text(address, "city"),
                text(address, "postal_code"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    var key = id.isEmpty() ? organization + "/" + hashed(known) : id;
    var place =
        row(
            said,
            Target.LOCATION_NAME,
            Target.LOCATION_DESCRIPTION,
            Target.LOCATION_LATITUDE,
            Target.LOCATION_LONGITUDE,
            Target.LOCATION_TRANSPORTATION);
    put(place, "confidential", confidential(said, Target.LOCATION_CONFIDENTIAL));
    tables.put(HsdsTable.LOCATIONS, place.put("id", key).put("location_type", "physical"));
    if (!address.isEmpty()) {
      tables.put(HsdsTable.PHYSICAL_ADDRESSES, address.put("location_id", key));
    }
    phones(said, Target.LOCATION_PHONE, "location_id", key);
    of(
        said,
        Target.LOCATION_ACCESSIBILITY,
        HsdsTable.ACCESSIBILITY,
        "description",
        "location_id",
        key);
    return key;
  }

  /** What has a column of its own goes before what one cell says of all. */
  private static ObjectNode address(Said said) {
    var line = said.one(Target.LOCATION_ADDRESS);
    boolean cityApart = !said.one(Target.LOCATION_CITY).isEmpty();
    var address = line.isEmpty() ? row() : AddressLine.of(line, cityApart);
    put(address, "address_1", said.one(Target.LOCATION_ADDRESS_1));
    put(address, "address_2", said.one(Target.LOCATION_ADDRESS_2));
    put(address, "city", said.one(Target.LOCATION_CITY));
    put(address, "state_province", said.one(Target.LOCATION_PROVINCE));
    put(address, "postal_code", said.one(Target.LOCATION_POSTAL_CODE));
    put(address, "country", said.one(Target.LOCATION_COUNTRY));
    return address;
  }

  private static List<ObjectNode> hours(Said said) {
    var hours = new ArrayList<ObjectNode>();
    DAYS.forEach((target, name) -> {
      var cell = said.one(target);
      if (!cell.isEmpty()) {
        var day = target.field().substring(0, 2).toUpperCase(Locale.ROOT);
        hours.addAll(Cells.hours(cell, day, name));
      }
    });
    var words = said.text(Target.HOURS);
    if (!words.isEmpty()) {
      hours.add(row().put("description", words));
    }
    return hours;
  }

  private void phones(Said said, Target target, String column, String owner) {
    for (var cell : said.many(target)) {
      Cells.phones(cell).forEach(phone -> tables.put(HsdsTable.PHONES, phone.put(column, owner)));
    }
  }

  private void of(
      Said said, Target target, HsdsTable table, String field, String column, String owner) {
    said.many(target).forEach(part -> tables.put(table, row().put(field, part).put(column, owner)));
  }

  private static ObjectNode row(Said said, Target... targets) {
    var row = row();
    for (var target : targets) {
      boolean one = target.holds() == Target.Holds.ONE;
      put(row, target.field(), one ? said.one(target) : said.text(target));
    }
    return row;
  }

  private static ObjectNode row() {
    return Json.mapper().createObjectNode();
  }

  private static void put(ObjectNode row, String field, String text) {
    if (!text.isEmpty()) {
      row.put(field, text);
    }
  }

  private static String text(ObjectNode row, String field) {
    return row.path(field).asString("");
  }

  /** Known by what it is called, in the report too, where that may be nobody's business. */
  private static String hashed(String name) {
    return Sha256.of(folded(name)).substring(0, 16);
  }

  /** The same name, however it is written. */
  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
