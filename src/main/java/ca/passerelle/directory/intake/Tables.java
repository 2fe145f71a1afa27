package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes records of tables: rows come in any order and are brought together by the record they
 * belong to, on disk. Three times, because hours of a place belong to what is offered there, and
 * that belongs to a service.
 */
final class Tables implements Closeable {
  private static final String CONFIDENTIAL = "confidential";
  private static final int MOST_TERMS = 500_000;

  private final Records records;
  private final Report report;
  private final Terms terms;
  private final boolean merging;
  private final Runnable each;

  /** By place: its hours, and what is offered there. */
  private final SortedRows places = new SortedRows();

  /** By service at a place: itself, and what is its own. */
  private final SortedRows sites = new SortedRows();

  /** By kind and id of a record: itself, and all that belongs to it. */
  private final SortedRows owners = new SortedRows();

  /** Only terms that speak of a need: thousands, whatever the taxonomy. */
  private final Map<String, String> codes = new HashMap<>();

  /**
   * @param merging whether rows with one id say more of one record, as in spreadsheets; otherwise
   *     they are a mistake
   * @param each is run for each row, and may throw
   */
  Tables(Records records, Report report, Terms terms, boolean merging, Runnable each) {
    this.records = records;
    this.report = report;
    this.terms = terms;
    this.merging = merging;
    this.each = each;
  }

  /**
   * @param row what is not empty, by column
   */
  void put(HsdsTable table, ObjectNode row) {
    each.run();
    OldColumns.modern(table, row);
    switch (table) {
      case ORGANIZATIONS, SERVICES, LOCATIONS -> record(table, row);
      case SERVICE_AT_LOCATION -> places.add(id(row, "location_id"), self(row));
      case SCHEDULES, REGULAR_SCHEDULES, HOLIDAY_SCHEDULES -> schedule(row);
      case PHONES, CONTACTS -> reaching(table, row);
      case ADDRESSES, PHYSICAL_ADDRESSES, POSTAL_ADDRESSES, ACCESSIBILITY ->
          belongs(row, table, HsdsTable.LOCATIONS, "location_id");
      case SERVICE_AREAS -> {
        if (!belongs(row, table, HsdsTable.SERVICES, "service_id")) {
          ofSite(row, table);
        }
      }
      case LANGUAGES, COST_OPTIONS, REQUIRED_DOCUMENTS, ELIGIBILITY -> {
        if (!belongs(row, table, HsdsTable.SERVICES, "service_id")) {
          report.noPlaceFor(table.field());
        }
      }
      case ORGANIZATION_IDENTIFIERS ->
          belongs(row, table, HsdsTable.ORGANIZATIONS, "organization_id");
      case ATTRIBUTES -> {
        var entity = id(row, "link_entity");
        if (entity.isEmpty() || entity.toLowerCase(Locale.ROOT).matches("services?")) {
          belongs(row, table, HsdsTable.SERVICES, "link_id");
        } else {
          report.noPlaceFor("attributes (%s)".formatted(entity));
        }
      }
      case TERMS -> term(row);
      case HOMELESS -> {
        // told once, where its file is opened
      }
    }
  }

  private void record(HsdsTable table, ObjectNode row) {
    var id = id(row, "id");
    if (id.isEmpty()) {
      take(table, row); // nothing can point to it
    } else {
      owners.add(key(table, id), self(row));
    }
  }

  private void schedule(ObjectNode row) {
    var site = id(row, "service_at_location_id");
    if (!site.isEmpty()) {
      sites.add(site, part(HsdsTable.SCHEDULES, row));
    } else if (!belongs(row, HsdsTable.SCHEDULES, HsdsTable.SERVICES, "service_id")
        && !id(row, "location_id").isEmpty()) {
      places.add(id(row, "location_id"), part(HsdsTable.SCHEDULES, row));
    }
  }

  /** Of everything they name. */
  private void reaching(HsdsTable table, ObjectNode row) {
    boolean placed = belongs(row, table, HsdsTable.SERVICES, "service_id");
    placed |= belongs(row, table, HsdsTable.ORGANIZATIONS, "organization_id");
    if (table == HsdsTable.PHONES) {
      placed |= belongs(row, table, HsdsTable.LOCATIONS, "location_id");
    }
    if (!placed && !ofSite(row, table)) {
      report.noPlaceFor(table.field() + " (sans organisme, service ni lieu)");
    }
  }

  private boolean ofSite(ObjectNode row, HsdsTable table) {
    var site = id(row, "service_at_location_id");
    if (!site.isEmpty()) {
      sites.add(site, part(table, row));
    }
    return !site.isEmpty();
  }

  private boolean belongs(ObjectNode row, HsdsTable table, HsdsTable owner, String column) {
    var id = id(row, column);
    if (!id.isEmpty()) {
      owners.add(key(owner, id), part(table, row));
    }
    return !id.isEmpty();
  }

  private void term(ObjectNode row) {
    var id = id(row, "id");
    var code = id(row, "code");
    var known = code.isEmpty() ? id : code;
    if (!id.isEmpty() && terms.need(known).isPresent() && codes.size() < MOST_TERMS) {
      codes.put(id, known);
    }
  }

  /** After the last row: gives the records out, one after the other. */
  void finish() {
    places.forEach(this::place);
    sites.forEach(this::site);
    owners.forEach(this::owner);
  }

  private void place(String id, List<String> parts) {
    var hours = Json.mapper().createArrayNode();
    parts.stream()
        .map(Part::of)
        .filter(part -> !part.isSelf())
        .forEach(part -> hours.add(part.row()));
    for (var part : parts.stream().map(Part::of).filter(Part::isSelf).toList()) {
      var site = part.row();
      if (!hours.isEmpty()) {
        site.set(Records.HOURS_OF_PLACE, hours);
      }
      var own = id(site, "id");
      sites.add(own.isEmpty() ? id(site, "service_id") + "/" + id : own, self(site));
    }
  }

  private void site(String id, List<String> parts) {
    var all = parts.stream().map(Part::of).toList();
    var self = all.stream().filter(Part::isSelf).findFirst();
    if (self.isEmpty()) {
      isNotThere("service_at_location/" + id);
      return;
    }
    var site = self.get().row();
    var service = key(HsdsTable.SERVICES, id(site, "service_id"));
    for (var part : all) {
      if (part.field().equals(HsdsTable.SCHEDULES.field())) {
        list(site, part.field()).add(part.row());
      } else if (!part.isSelf()) {
        owners.add(service, part.written()); // the service's own: a place has no room for them
      }
    }
    owners.add(service, HsdsTable.SERVICE_AT_LOCATION.field() + "\n" + site);
  }

  private void owner(String key, List<String> parts) {
    var all = parts.stream().map(Part::of).toList();
    var table = HsdsTable.valueOf(key.substring(0, key.indexOf('/')));
    var name = key.substring(key.indexOf('/') + 1);
    var selves = all.stream().filter(Part::isSelf).toList();
    if (selves.isEmpty()) {
      if (all.stream().anyMatch(part -> !part.field().equals(HsdsTable.ATTRIBUTES.field()))) {
        isNotThere(word(table) + "/" + name); // terms may speak of other things
      }
      return;
    }
    if (merging) {
      selves = List.of(merged(word(table) + "/" + name, selves));
    } else if (selves.size() > 1) {
      report.say(
          word(table) + "/" + name,
          "id",
          name,
          Done.LEFT_OUT,
          "%d lignes ont cet identifiant : la plus complète est gardée.".formatted(selves.size()));
    }
    for (var self : selves) {
      var record = self.row();
      all.stream().filter(part -> !part.isSelf()).forEach(part -> add(record, part));
      hoursToPlaces(record);
      take(table, record);
    }
  }

  /** What the first says, and what only the others say. */
  private Part merged(String record, List<Part> selves) {
    var first = selves.getFirst();
    for (var other : selves) {
      if (Given.isYes(other.row().path(CONFIDENTIAL).asString(""))) {
        first.row().put(CONFIDENTIAL, true);
      }
    }
    if (first.row().has(CONFIDENTIAL)) {
      return first; // nothing of it is told
    }
    for (var other : selves) {
      for (var field : other.row().properties()) {
        var known = first.row().get(field.getKey());
        if (known == null) {
          first.row().set(field.getKey(), field.getValue());
        } else if (!known.equals(field.getValue())) {
          report.say(
              record,
              field.getKey(),
              field.getValue().asString(""),
              Done.LEFT_OUT,
              "Une autre ligne dit autre chose de cette fiche : la première est gardée.");
        }
      }
    }
    return first;
  }

  private void add(ObjectNode record, Part part) {
    var row = part.row();
    if (part.field().equals(HsdsTable.ELIGIBILITY.field())) {
      var said = record.path("eligibility_description").asString("");
      var more = row.path("eligibility").asString("");
      record.put("eligibility_description", said.isEmpty() ? more : said + "\n" + more);
      return;
    }
    if (part.field().equals(HsdsTable.ATTRIBUTES.field())) {
      var id = id(row, "taxonomy_term_id");
      row.putObject("taxonomy_term").put("code", codes.getOrDefault(id, id));
    }
    list(record, part.field()).add(row);
  }

  /** Hours of a service that name a place are kept there. */
  private static void hoursToPlaces(ObjectNode service) {
    if (!(service.get(HsdsTable.SCHEDULES.field()) instanceof ArrayNode hours)) {
      return;
    }
    var left = Json.mapper().createArrayNode();
    for (var schedule : hours) {
      var place = schedule.path("location_id").asString("").strip();
      var site =
          place.isEmpty()
              ? Optional.<ObjectNode>empty()
              : service
                  .path(HsdsTable.SERVICE_AT_LOCATION.field())
                  .valueStream()
                  .map(ObjectNode.class::cast)
                  .filter(known -> id(known, "location_id").equals(place))
                  .findFirst();
      site.map(known -> list(known, HsdsTable.SCHEDULES.field())).orElse(left).add(schedule);
    }
    service.set(HsdsTable.SCHEDULES.field(), left);
  }

  private void take(HsdsTable table, ObjectNode record) {
    if (table == HsdsTable.SERVICES) {
      for (var id : record.path("taxonomy_ids").asString("").split("[,;]", -1)) {
        if (!id.isBlank()) {
          var code = codes.getOrDefault(id.strip(), id.strip());
          list(record, HsdsTable.ATTRIBUTES.field())
              .addObject()
              .putObject("taxonomy_term")
              .put("code", code);
        }
      }
      record.remove("taxonomy_ids");
      records.service(record, Optional.empty());
    } else if (table == HsdsTable.ORGANIZATIONS) {
      records.organization(record);
    } else {
      records.location(record);
    }
  }

  private void isNotThere(String record) {
    report.say(
        record,
        "",
        "",
        Done.LEFT_OUT,
        "Des lignes d'autres tables parlent d'elle, mais cette fiche n'est pas dans le fichier.");
  }

  private static ArrayNode list(ObjectNode record, String field) {
    return record.get(field) instanceof ArrayNode known ? known : record.putArray(field);
  }

  private static String id(ObjectNode row, String column) {
    var id = row.path(column).asString("").strip();
    return id.equalsIgnoreCase("null") ? "" : id;
  }

  private static String key(HsdsTable table, String id) {
    return table.name() + "/" + id;
  }

  private static String word(HsdsTable table) {
    return table.name().toLowerCase(Locale.ROOT);
  }

  private static String self(ObjectNode row) {
    return "\n" + row;
  }

  private static String part(HsdsTable table, ObjectNode row) {
    return table.field() + "\n" + row;
  }

  @Override
  public void close() throws IOException {
    try (places;
        sites;
        owners) {
      codes.clear();
    }
  }

  /**
   * A row on its way.
   *
   * @param field where it goes in what it belongs to; empty: it is that itself
   */
  private record Part(String field, String written, ObjectNode row) {
    static Part of(String written) {
      int end = written.indexOf('\n');
      return new Part(
          written.substring(0, end),
          written,
          (ObjectNode) Json.mapper().readTree(written.substring(end + 1)));
    }

    boolean isSelf() {
      return field.isEmpty();
    }
  }
}
