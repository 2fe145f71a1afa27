package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.Json;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

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
  private final ListedServices listed;
  private final ServiceHolding holding;
  private final ListingHolding listings;
  private final Editing editing;

  OwnServices(
      ServiceStore services,
      OrganizationStore organizations,
      LocationStore locations,
      JdbcClient jdbc,
      ListedServices listed,
      ServiceHolding holding,
      ListingHolding listings,
      Editing editing) {
    this.services = services;
    this.organizations = organizations;
    this.locations = locations;
    this.jdbc = jdbc;
    this.listed = listed;
    this.holding = holding;
    this.listings = listings;
    this.editing = editing;
  }

  /** How the organization is called; empty when it is no longer there. */
  public Optional<Translated> name(CommunityId community, String organization) {
    return ListedKey.listing(organization)
        .map(id -> listed.find(community, id).map(found -> found.listing().entry().name()))
        .orElseGet(() -> organizations.find(community, organization).map(OrganizationEntry::name));
  }

  /**
   * Those that editors mean to be seen, without what is for the team only: the link may lie in
   * anybody's mailbox.
   */
  public Given of(CommunityId community, String organization) {
    return ListedKey.listing(organization)
        .map(id -> listed(community, id))
        .orElseGet(() -> services(community, organization));
  }

  /** What the list says and editors learnt stands as its one service. */
  private Given listed(CommunityId community, ServiceId id) {
    var shown = listed.find(community, id).filter(found -> found.listing().entry().isVisible());
    return new Given(
        true,
        shown.stream()
            .map(found ->
                new EditedService(
                    id, found.listing().version(), described(found).forEverybody(Set.of())))
            .toList(),
        Map.of());
  }

  /** Citizens read what a list says as one line; here it is the description, as editors call it. */
  private static ServiceEntry described(ListedServices.Shown shown) {
    var tree = (ObjectNode) Json.mapper().valueToTree(shown.entry());
    var words = tree.remove("summary");
    if (words != null) {
      tree.set("description", words);
    }
    return Json.mapper().treeToValue(tree, ServiceEntry.class);
  }

  private Given services(CommunityId community, String organization) {
    var ids =
        jdbc.sql("select id from service where community_id = ? and organization_id = ?")
            .params(community.value(), Ids.organization(community, organization))
            .query(UUID.class)
            .list();
    var given = services.of(community, ids);
    var places = places(community, given);
    return new Given(
        false,
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
   * @param listed only a list names it: what is known of it stands as its one service
   * @param places that everybody may know of, by short name: how they are called, and where they
   *     are
   */
  public record Given(boolean listed, List<EditedService> services, Map<String, OwnPlace> places) {}

  /** Those of them that are still there, by id: what the team knows and what citizens may. */
  public Map<ServiceId, Known> known(CommunityId community, Collection<ServiceId> wanted) {
    var known = services.of(community, wanted.stream().map(ServiceId::value).toList());
    var places = places(community, known).keySet();
    var all = new HashMap<ServiceId, Known>();
    for (var service : known) {
      all.put(service.id(), new Known.Service(service, service.entry().forEverybody(places)));
    }
    if (all.size() < wanted.size()) {
      listed
          .some(community, wanted)
          .forEach((id, shown) ->
              all.put(
                  id, new Known.Listing(shown.listing(), described(shown).forEverybody(Set.of()))));
    }
    return all;
  }

  /** What an organization may speak of, and what of it everybody may know. */
  public sealed interface Known {
    ServiceEntry forEverybody();

    record Service(EditedService service, ServiceEntry forEverybody) implements Known {}

    /** That only a list names it. */
    record Listing(EditedListing listing, ServiceEntry forEverybody) implements Known {}
  }

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
    var who = new Editing.Who(community, by);
    services
        .find(community, service.value())
        .map(EditedService::entry)
        .ifPresentOrElse(
            before -> {
              if (isLater(day, before.assuredDate())) {
                editing.replace(holding, who, before.id(), before, before.verifiedOn(day));
              }
            },
            () -> listed.find(community, service).ifPresent(shown -> verified(who, shown, day)));
  }

  private void verified(Editing.Who who, ListedServices.Shown shown, LocalDate day) {
    var before = shown.listing().entry();
    if (isLater(day, before.assuredDate())) {
      editing.replace(listings, who, shown.listing().listedName(), before, before.verifiedOn(day));
    }
  }

  private static boolean isLater(LocalDate day, @Nullable LocalDate before) {
    return before == null || before.isBefore(day);
  }
}
