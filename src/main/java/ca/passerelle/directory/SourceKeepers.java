package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the keepers of what a community has. */
@Component
class SourceKeepers {
  private final OrganizationStore organizations;
  private final LocationStore locations;
  private final ServiceStore services;
  private final Translations translations;
  private final JdbcClient jdbc;

  SourceKeepers(
      OrganizationStore organizations,
      LocationStore locations,
      ServiceStore services,
      Translations translations,
      JdbcClient jdbc) {
    this.organizations = organizations;
    this.locations = locations;
    this.services = services;
    this.translations = translations;
    this.jdbc = jdbc;
  }

  SourceKeeper<OrganizationEntry> organizations(CommunityId community) {
    return new TableKeeper<>(
        SourceKind.ORGANIZATION,
        organizations,
        community,
        jdbc,
        translations,
        TableHolding.Organizations.USED_BY);
  }

  SourceKeeper<LocationEntry> locations(CommunityId community) {
    return new TableKeeper<>(
        SourceKind.LOCATION,
        locations,
        community,
        jdbc,
        translations,
        TableHolding.Locations.USED_BY);
  }

  SourceKeeper<ServiceEntry> services(CommunityId community) {
    return new ServiceKeeper(services, community, translations);
  }

  SourceKeeper<?> of(SourceKind kind, CommunityId community) {
    return switch (kind) {
      case ORGANIZATION -> organizations(community);
      case LOCATION -> locations(community);
      case SERVICE -> services(community);
    };
  }
}
