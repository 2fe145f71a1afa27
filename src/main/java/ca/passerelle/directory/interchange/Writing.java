package ca.passerelle.directory.interchange;

import ca.passerelle.directory.interchange.Hsds.Organization;
import ca.passerelle.directory.interchange.Hsds.Service;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws what has these ids, as deep as it is asked for. Ids that lead nowhere are left out. */
@Component
class Writing {
  private final Organizations organizations;
  private final Services services;
  private final Sites sites;
  private final Places places;
  private final Terms terms;

  Writing(Organizations organizations, Services services, Sites sites, Places places, Terms terms) {
    this.organizations = organizations;
    this.services = services;
    this.sites = sites;
    this.places = places;
    this.terms = terms;
  }

  /** What the standard calls a minimal service. */
  record Minimal(UUID id, @Nullable Instant modifiedDate) {}

  List<?> of(Kind kind, Depth depth, List<UUID> ids) {
    return switch (kind) {
      case ORGANIZATIONS -> organizations(depth, ids);
      case SERVICES -> services(depth, ids);
      case LOCATIONS ->
          List.copyOf((depth == Depth.BASIC ? places.basic(ids) : places.full(ids)).values());
      case SERVICE_AT_LOCATIONS -> sites(depth, ids);
      case TAXONOMIES ->
          terms.taxonomies().stream()
              .map(Terms.Known::taxonomy)
              .filter(known -> ids.contains(known.id()))
              .toList();
      case TAXONOMY_TERMS -> terms.terms(ids);
    };
  }

  private List<Organization> organizations(Depth depth, List<UUID> ids) {
    if (depth == Depth.BASIC) {
      return List.copyOf(organizations.basic(ids).values());
    }
    var given = organizations.services(ids);
    var all = given.values().stream().flatMap(Collection::stream).toList();
    var known = depth == Depth.FULL_SERVICES ? services.full(all, true) : services.basic(all);
    return organizations.full(ids).values().stream()
        .map(organization ->
            organization.with(
                given.getOrDefault(organization.id(), List.of()).stream()
                    .map(known::get)
                    .filter(Objects::nonNull)
                    .toList()))
        .toList();
  }

  private List<?> services(Depth depth, List<UUID> ids) {
    if (depth == Depth.MINIMAL) {
      return services.basic(ids).values().stream()
          .map(service -> new Minimal(service.id(), service.lastModified()))
          .toList();
    }
    var known = depth == Depth.BASIC ? services.basic(ids) : services.full(ids, true);
    return List.copyOf(Services.with(organizationsOf(known, depth), known).values());
  }

  private Map<UUID, Organization> organizationsOf(Map<UUID, Service> known, Depth depth) {
    var ids = Services.organizations(known);
    return depth == Depth.BASIC ? organizations.basic(ids) : organizations.full(ids);
  }

  private List<?> sites(Depth depth, List<UUID> ids) {
    var bare = sites.bare(ids);
    var at = Sites.locations(bare);
    var given = Sites.services(bare);
    if (depth == Depth.BASIC) {
      var locations = places.basic(at);
      var known = services.basic(given);
      return bare.stream()
          .filter(site -> known.containsKey(site.serviceId()))
          .map(site ->
              site.with(List.of(), locations.get(site.locationId()), known.get(site.serviceId())))
          .toList();
    }
    var known = services.full(given, false);
    return sites
        .withHours(
            bare.stream().filter(site -> known.containsKey(site.serviceId())).toList(),
            places.full(at),
            Services.with(organizationsOf(known, depth), known))
        .stream()
        .toList();
  }
}
