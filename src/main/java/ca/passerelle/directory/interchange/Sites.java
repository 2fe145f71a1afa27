package ca.passerelle.directory.interchange;

import ca.passerelle.directory.interchange.Hsds.Location;
import ca.passerelle.directory.interchange.Hsds.Service;
import ca.passerelle.directory.interchange.Hsds.ServiceAtLocation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Services at their places, where both may be known. */
@Component
class Sites {
  private final Rows rows;
  private final Places places;
  private final Hours hours;

  Sites(Rows rows, Places places, Hours hours) {
    this.rows = rows;
    this.places = places;
    this.hours = hours;
  }

  /** Of services, each with its place and hours. */
  Map<UUID, List<ServiceAtLocation>> of(Collection<UUID> services) {
    var sites = new ArrayList<ServiceAtLocation>();
    rows.of(services, query("service_id"), (row, _) -> site(row)).values().forEach(sites::addAll);
    return withHours(sites, places.full(locations(sites)), Map.of()).stream()
        .collect(Collectors.groupingBy(site -> site.serviceId()));
  }

  static List<UUID> locations(List<ServiceAtLocation> sites) {
    return sites.stream().map(ServiceAtLocation::locationId).distinct().toList();
  }

  static List<UUID> services(List<ServiceAtLocation> sites) {
    return sites.stream().map(ServiceAtLocation::serviceId).distinct().toList();
  }

  List<ServiceAtLocation> withHours(
      List<ServiceAtLocation> sites, Map<UUID, Location> locations, Map<UUID, Service> services) {
    var hoursOf = hours.at(sites.stream().map(ServiceAtLocation::id).toList());
    return sites.stream()
        .map(site ->
            site.with(
                hoursOf.getOrDefault(site.id(), List.of()),
                locations.get(site.locationId()),
                services.get(site.serviceId())))
        .toList();
  }

  /** Alone, without what they name. */
  List<ServiceAtLocation> bare(List<UUID> ids) {
    return List.copyOf(rows.one(ids, query("id"), (row, _) -> site(row)).values());
  }

  private static String query(String owner) {
    return """
    select x.%1$s, x.id, x.service_id, x.location_id, x.by_appointment, x.on_holidays,
      x.description%2$s
    from service_at_location x
    join location l on l.community_id = x.community_id and l.id = x.location_id
    where x.%1$s in (:ids) and not l.confidential order by x.position
    """
        .formatted(owner, Tongue.now().columns("x", "id", "description"));
  }

  private static ServiceAtLocation site(ResultSet row) throws SQLException {
    var said = new RowTexts(row);
    return new ServiceAtLocation(
        row.getObject("id", UUID.class),
        row.getObject("service_id", UUID.class),
        row.getObject("location_id", UUID.class),
        Phrases.together(
            said.text("description"),
            said.ours(
                row.getBoolean("by_appointment") ? Phrases.byAppointment() : null, "description"),
            said.ours(
                "closed".equals(row.getString("on_holidays")) ? Phrases.closedOnHolidays() : null,
                "description")),
        List.of(),
        null,
        null,
        said.untranslated());
  }
}
