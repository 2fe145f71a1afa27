package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an organization may see and say of its own services without an account. It asks for no role:
 * only {@code directory.campaign} calls it, once it has seen the organization's link.
 */
@Component
public class OwnServices {
  private final ServiceStore services;
  private final OrganizationStore organizations;
  private final LocationStore locations;
  private final JdbcClient jdbc;
  private final ServiceHolding holding;
  private final Editing editing;

  OwnServices(
      ServiceStore services,
      OrganizationStore organizations,
      LocationStore locations,
      JdbcClient jdbc,
      ServiceHolding holding,
      Editing editing) {
    this.services = services;
    this.organizations = organizations;
    this.locations = locations;
    this.jdbc = jdbc;
    this.holding = holding;
    this.editing = editing;
  }

  /** How the organization is called; empty when it is no longer there. */
  public Optional<Translated> name(CommunityId community, String organization) {
    return organizations.find(community, organization).map(OrganizationEntry::name);
  }

  /**
   * Those that editors mean to be seen, without what is for the team only: the link may lie in
   * anybody's mailbox.
   */
  public Given of(CommunityId community, String organization) {
    var ids =
        jdbc.sql("select id from service where community_id = ? and organization_id = ?")
            .params(community.value(), Ids.organization(community, organization))
            .query(UUID.class)
            .list();
    var given = services.of(community, ids);
    var places = places(community, given);
    return new Given(
        given.stream()
            .filter(service -> service.entry().isVisible())
            .map(service ->
                new EditedService(
                    service.id(), service.version(), service.entry().forEverybody(places.keySet())))
            .toList(),
        places);
  }

  /**
   * What an organization gives.
   *
   * @param places that everybody may know of, by short name: how they are called, and where they
   *     are
   */
  public record Given(List<EditedService> services, Map<String, OwnPlace> places) {}

  /** Those of them that are still there, by id: what the team knows and what citizens may. */
  public Map<ServiceId, Known> known(CommunityId community, Collection<ServiceId> wanted) {
    var known = services.of(community, wanted.stream().map(ServiceId::value).toList());
    var places = places(community, known).keySet();
    return known.stream()
        .collect(
            Collectors.toMap(
                EditedService::id,
                service -> new Known(service, service.entry().forEverybody(places))));
  }

  /** A service, and what of it everybody may know. */
  public record Known(EditedService service, ServiceEntry forEverybody) {}

  private Map<String, OwnPlace> places(CommunityId community, List<EditedService> given) {
    var named =
        given.stream()
            .flatMap(service -> service.entry().at().stream())
            .map(SiteEntry::location)
            .distinct()
            .toList();
    var places = new LinkedHashMap<String, OwnPlace>();
    for (var place : locations.of(community, named)) {
      if (place.isPublic()) {
        places.put(place.id(), new OwnPlace(place.name(), place.publicAddress()));
      }
    }
    return places;
  }

  /** Somebody who must know says that everything is true. Citizens see the service at once. */
  @Transactional
  public void verified(CommunityId community, ServiceId service, LocalDate day, ChangedBy by) {
    services
        .find(community, service.value())
        .map(EditedService::entry)
        .filter(entry -> entry.assuredDate() == null || entry.assuredDate().isBefore(day))
        .ifPresent(before -> {
          var who = new Editing.Who(community, by);
          editing.replace(holding, who, before.id(), before, before.verifiedOn(day));
        });
  }
}
