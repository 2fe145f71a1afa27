package ca.passerelle.directory.intake;

import ca.passerelle.directory.LocationEntry;
import ca.passerelle.directory.OrganizationEntry;
import ca.passerelle.directory.ServiceEntry;
import ca.passerelle.directory.SourceItem;
import ca.passerelle.directory.SourceKind;
import ca.passerelle.directory.SourceSync;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.Sha256;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was read of a file, in the directory's own entries and outside of memory, until the whole
 * file is known to be readable.
 */
final class Staging implements SourceSync.Source, Closeable {
  private static final String ORGANIZATION = "organization";

  /** An organization that was made for one service. */
  private static final String OF_SERVICE = "service:";

  private final String source;
  private final Report report;
  private final Runnable each;
  private final Shelf organizations = new Shelf();
  private final Shelf locations = new Shelf();
  private final Shelf services = new Shelf();
  private final Set<String> providers = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Map<SourceKind, Set<String>> hidden = new EnumMap<>(SourceKind.class);

  /**
   * @param each is run for each record, and may throw
   */
  Staging(String source, Report report, Runnable each) {
    this.source = source;
    this.report = report;
    this.each = each;
  }

  /** The short name a record of this source has here, always the same. */
  String slug(String kind, String externalId) {
    return source + "-" + Sha256.of(kind + "/" + externalId).substring(0, 20);
  }

  void organization(String externalId, OrganizationEntry entry) {
    each.run();
    if (!isHidden(SourceKind.ORGANIZATION, externalId)) {
      organizations.addFuller(externalId, Json.write(entry));
      providers.add(entry.id());
    }
  }

  void location(String externalId, LocationEntry entry) {
    each.run();
    if (!isHidden(SourceKind.LOCATION, externalId)) {
      locations.addFuller(externalId, Json.write(entry));
      places.add(entry.id());
    }
  }

  void service(String externalId, ServiceEntry entry) {
    each.run();
    if (!isHidden(SourceKind.SERVICE, externalId)) {
      services.addFuller(externalId, Json.write(entry));
    }
  }

  /** Confidential, so not kept, whatever else the file says of the same record. */
  void hide(SourceKind kind, String externalId) {
    hidden.computeIfAbsent(kind, _ -> new HashSet<>()).add(externalId);
    switch (kind) {
      case ORGANIZATION -> {
        organizations.remove(externalId);
        providers.remove(slug(ORGANIZATION, externalId));
      }
      case LOCATION -> {
        locations.remove(externalId);
        places.remove(slug("location", externalId));
      }
      case SERVICE -> services.remove(externalId);
    }
  }

  private boolean isHidden(SourceKind kind, String externalId) {
    return hidden(kind).contains(externalId);
  }

  @Override
  public Set<String> hidden(SourceKind kind) {
    return hidden.getOrDefault(kind, Set.of());
  }

  int size() {
    return organizations.size() + locations.size() + services.size();
  }

  /** A file that only says what is confidential now says something. */
  boolean isEmpty() {
    return size() == 0 && hidden.isEmpty();
  }

  int serviceCount() {
    return services.size();
  }

  @Override
  public Iterable<SourceItem<OrganizationEntry>> organizations() {
    return () -> items(organizations, row -> Json.read(row.text(), OrganizationEntry.class));
  }

  @Override
  public Iterable<SourceItem<LocationEntry>> locations() {
    return () -> items(locations, row -> Json.read(row.text(), LocationEntry.class));
  }

  @Override
  public Iterable<SourceItem<ServiceEntry>> services() {
    return () -> items(services, this::mended);
  }

  private static <T extends Record> Iterator<SourceItem<T>> items(
      Shelf shelf, Function<Shelf.Row, T> entry) {
    var rows = shelf.rows();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public SourceItem<T> next() {
        var row = rows.next();
        return new SourceItem<>(row.key(), entry.apply(row));
      }
    };
  }

  /**
   * Tells what points to nothing: a service of no organization stands for itself, a place nobody
   * describes is left out.
   *
   * @param looked is run for each service, and may throw
   */
  void mendReferences(Runnable looked) {
    hideServicesOfHiddenOrganizations();
    var rows = services.rows();
    while (rows.hasNext()) {
      looked.run();
      var row = rows.next();
      var entry = Json.read(row.text(), ServiceEntry.class);
      var record = "services/" + row.key();
      for (var site : entry.at()) {
        if (!places.contains(site.location())) {
          report.say(
              record,
              "service_at_locations",
              "",
              Done.LEFT_OUT,
              "Ce lieu n'est pas dans le fichier, ou il est confidentiel.");
        }
      }
      if (!providers.contains(entry.organization())) {
        report.say(
            record,
            "organization_id",
            "",
            Done.REPAIRED,
            "Son organisme n'est pas dans le fichier : le nom du service en tient lieu.");
        var own = OF_SERVICE + row.key();
        organizations.addFuller(
            own,
            Json.mapper()
                .createObjectNode()
                .put("id", slug(ORGANIZATION, own))
                .set("name", Json.mapper().valueToTree(entry.name()))
                .toString());
      }
    }
  }

  private void hideServicesOfHiddenOrganizations() {
    var owners =
        hidden(SourceKind.ORGANIZATION).stream()
            .map(id -> slug(ORGANIZATION, id))
            .collect(Collectors.toSet());
    if (owners.isEmpty()) {
      return;
    }
    var gone = new ArrayList<String>();
    services
        .rows()
        .forEachRemaining(row -> {
          each.run();
          if (owners.contains(Json.read(row.text(), ServiceEntry.class).organization())) {
            gone.add(row.key());
          }
        });
    gone.forEach(id -> {
      report.say(
          "services/" + id, "", "", Done.LEFT_OUT, "L'organisme de ce service est confidentiel.");
      hide(SourceKind.SERVICE, id);
    });
  }

  private ServiceEntry mended(Shelf.Row row) {
    var entry = (ObjectNode) Json.mapper().readTree(row.text());
    if (!providers.contains(entry.path("organization").asString(""))) {
      entry.put("organization", slug(ORGANIZATION, OF_SERVICE + row.key()));
    }
    var at = entry.path("at");
    if (at.isArray()) {
      var known = entry.putArray("at");
      for (JsonNode site : at) {
        if (places.contains(site.path("location").asString(""))) {
          known.add(site);
        }
      }
    }
    return Json.mapper().treeToValue(entry, ServiceEntry.class);
  }

  @Override
  public void close() throws IOException {
    try (organizations;
        locations;
        services) {
      providers.clear();
    }
  }
}
