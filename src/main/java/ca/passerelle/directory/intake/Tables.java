package ca.passerelle.directory.intake;

import ca.passerelle.shared.Json;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes records of tables: rows come in any order and are brought together by the record they
 * belong to, on disk. Three times, because hours of a place belong to what is offered there, and
 * that belongs to a service.
 */
final class Tables implements Closeable {
  private static final int MOST_TERMS = 500_000;

  private final Report report;
  private final Terms terms;
  private final Progress progress;

  /** By place: its hours, and what is offered there. */
  private final SortedRows places = new SortedRows();

  /** By service at a place: itself, and what is its own. */
  private final SortedRows sites = new SortedRows();

  /** By kind and id of a record: itself, and all that belongs to it. */
  private final SortedRows owners = new SortedRows();

  /** Only terms that speak of a need: thousands, whatever the taxonomy. */
  private final Map<String, String> codes = new HashMap<>();

  private final Assembly assembly;

  /**
   * @param merging whether rows with one id say more of one record, as in spreadsheets; otherwise
   *     they are a mistake
   */
  Tables(Records records, Report report, Terms terms, boolean merging, Progress progress) {
    this.report = report;
    this.terms = terms;
    this.assembly = new Assembly(records, report, codes, merging);
    this.progress = progress;
  }

  /**
   * @param row what is not empty, by column
   */
  void put(HsdsTable table, ObjectNode row) {
    progress.check();
    OldColumns.modern(table, row);
    switch (table) {
      case ORGANIZATIONS, SERVICES, LOCATIONS -> record(table, row);
      case SERVICE_AT_LOCATION -> places.add(Part.id(row, "location_id"), Part.self(row));
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
        var entity = Part.id(row, "link_entity");
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
    var id = Part.id(row, "id");
    if (id.isEmpty()) {
      assembly.take(table, row); // nothing can point to it
    } else {
      owners.add(key(table, id), Part.self(row));
    }
  }

  private void schedule(ObjectNode row) {
    var site = Part.id(row, "service_at_location_id");
    if (!site.isEmpty()) {
      sites.add(site, Part.of(HsdsTable.SCHEDULES, row));
    } else if (!belongs(row, HsdsTable.SCHEDULES, HsdsTable.SERVICES, "service_id")
        && !Part.id(row, "location_id").isEmpty()) {
      places.add(Part.id(row, "location_id"), Part.of(HsdsTable.SCHEDULES, row));
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
    var site = Part.id(row, "service_at_location_id");
    if (!site.isEmpty()) {
      sites.add(site, Part.of(table, row));
    }
    return !site.isEmpty();
  }

  private boolean belongs(ObjectNode row, HsdsTable table, HsdsTable owner, String column) {
    var id = Part.id(row, column);
    if (!id.isEmpty()) {
      owners.add(key(owner, id), Part.of(table, row));
    }
    return !id.isEmpty();
  }

  private void term(ObjectNode row) {
    var id = Part.id(row, "id");
    var code = Part.id(row, "code");
    var known = code.isEmpty() ? id : code;
    if (!id.isEmpty() && terms.need(known).isPresent() && codes.size() < MOST_TERMS) {
      codes.put(id, known);
    }
  }

  /** After the last row: gives the records out, one after the other. */
  void finish() {
    // What is offered at a place is read with the place, then as itself, then with its service.
    var each = progress.checking(places.size() * 3 + sites.size() * 2 + owners.size());
    places.forEach(each, this::place);
    sites.forEach(each, this::site);
    owners.forEach(each, this::owner);
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
      var own = Part.id(site, "id");
      sites.add(own.isEmpty() ? Part.id(site, "service_id") + "/" + id : own, Part.self(site));
    }
  }

  private void site(String id, List<String> parts) {
    var all = parts.stream().map(Part::of).toList();
    var self = all.stream().filter(Part::isSelf).findFirst();
    if (self.isEmpty()) {
      assembly.isNotThere("service_at_location/" + id);
      return;
    }
    var site = self.get().row();
    var service = key(HsdsTable.SERVICES, Part.id(site, "service_id"));
    for (var part : all) {
      if (part.field().equals(HsdsTable.SCHEDULES.field())) {
        Part.list(site, part.field()).add(part.row());
      } else if (!part.isSelf()) {
        owners.add(service, part.written()); // the service's own: a place has no room for them
      }
    }
    owners.add(service, HsdsTable.SERVICE_AT_LOCATION.field() + "\n" + site);
  }

  /** By the key it was put under. */
  private void owner(String key, List<String> parts) {
    int end = key.indexOf('/');
    assembly.put(
        HsdsTable.valueOf(key.substring(0, end)),
        key.substring(end + 1),
        parts.stream().map(Part::of).toList());
  }

  private static String key(HsdsTable table, String id) {
    return table.name() + "/" + id;
  }

  @Override
  public void close() throws IOException {
    try (places;
        sites;
        owners) {
      codes.clear();
    }
  }
}
