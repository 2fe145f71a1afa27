package ca.passerelle.directory;

import ca.passerelle.community.Community;
import ca.passerelle.directory.KnownService.KnownSite;
import ca.passerelle.directory.freshness.Withdrawals;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.PostalAddress;
import ca.passerelle.shared.ServiceId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws the read model of a community from its tables. */
@Component
class AtlasMaker {
  private final Translations translations;
  private final NeedStore needs;
  private final OrganizationStore organizations;
  private final ListedServices listed;
  private final LocationStore locations;
  private final ServiceStore services;
  private final Withdrawals withdrawals;

  AtlasMaker(
      Translations translations,
      NeedStore needs,
      OrganizationStore organizations,
      ListedServices listed,
      LocationStore locations,
      ServiceStore services,
      Withdrawals withdrawals) {
    this.translations = translations;
    this.needs = needs;
    this.organizations = organizations;
    this.listed = listed;
    this.locations = locations;
    this.services = services;
    this.withdrawals = withdrawals;
  }

  Atlas make(Community community) {
    var book = translations.of(community.id());
    var known = needs.of(community.id(), book);
    var places = places(locations.of(community.id(), book).values());
    var providers = organizations.of(community.id(), book);
    var withdrawn = withdrawals.of(community.id());
    var drawn = new LinkedHashMap<ServiceId, KnownService>();
    for (var kept : services.of(community.id(), book)) {
      if (kept.entry().isVisible() && !withdrawn.contains(kept.id().value())) {
        drawn.put(kept.id(), known(kept, providers, places, community));
      }
    }
    listed
        .services(community.id(), book)
        .forEach((id, entry) -> {
          if (entry.isVisible()) {
            drawn.put(id, listed(id, entry));
          }
        });
    return new Atlas(community, known, places, drawn);
  }

  /** The same, with these services and places as they are now; their order is of no account. */
  Atlas redrawn(Atlas before, Set<ServiceId> changed, Set<String> changedPlaces) {
    var community = before.community();
    var places = new LinkedHashMap<>(before.places());
    changedPlaces.forEach(places::remove);
    places.putAll(places(locations.of(community.id(), List.copyOf(changedPlaces))));
    var drawn = new LinkedHashMap<>(before.services());
    var seen = new HashSet<ServiceId>();
    var kept = services.of(community.id(), changed.stream().map(ServiceId::value).toList());
    var providers = providers(community.id(), kept);
    var withdrawn = withdrawals.of(community.id());
    for (var service : kept) {
      if (service.entry().isVisible() && !withdrawn.contains(service.id().value())) {
        drawn.put(service.id(), known(service, providers, places, community));
        seen.add(service.id());
      }
    }
    changed.stream().filter(id -> !seen.contains(id)).forEach(drawn::remove);
    return new Atlas(community, before.needs(), places, drawn);
  }

  private Map<String, OrganizationEntry> providers(
      CommunityId community, List<EditedService> given) {
    var named = given.stream().map(service -> service.entry().organization()).distinct().toList();
    return organizations.of(community, named).stream()
        .collect(Collectors.toMap(OrganizationEntry::id, Function.identity()));
  }

  /** How a service would be shown, be it a draft. */
  Optional<KnownService> preview(Community community, ServiceId id) {
    return services
        .find(community.id(), id.value())
        .map(kept -> {
          var named = kept.entry().at().stream().map(SiteEntry::location).distinct().toList();
          return known(
              kept,
              providers(community.id(), List.of(kept)),
              places(locations.of(community.id(), named)),
              community);
        });
  }

  private static KnownService known(
      EditedService kept,
      Map<String, OrganizationEntry> providers,
      Map<String, Place> places,
      Community community) {
    var entry = kept.entry();
    var provider = Objects.requireNonNull(providers.get(entry.organization()));
    return new KnownService(kept.id(), provider, entry, sites(entry, places, community), false);
  }

  private static Map<String, Place> places(Collection<LocationEntry> entries) {
    var places = new LinkedHashMap<String, Place>();
    entries.stream()
        .filter(LocationEntry::isPublic)
        .forEach(entry -> places.put(entry.id(), place(entry)));
    return places;
  }

  /** One that only a list names: until someone knows how to reach it, it sends to 211. */
  private static KnownService listed(ServiceId id, ServiceEntry entry) {
    var reachable =
        entry.phones().stream().anyMatch(PhoneEntry::isPublic)
            || entry.email() != null
            || entry.website() != null;
    return new KnownService(
        id, OrganizationEntry.named(entry.name()), entry, List.of(), !reachable);
  }

  /** Where citizens may know of it: a confidential place is none of them. */
  private static List<KnownSite> sites(
      ServiceEntry entry, Map<String, Place> places, Community community) {
    return entry.at().stream()
        .filter(site -> places.containsKey(site.location()))
        .map(site ->
            new KnownSite(
                Objects.requireNonNull(places.get(site.location())),
                site,
                new Timetable(site, community.holidays(), community.zone())))
        .toList();
  }

  private static Place place(LocationEntry entry) {
    boolean tellsWhere = entry.whereaboutsArePublic();
    return new Place(
        entry.id(),
        entry.locationType().equals("virtual"),
        entry.name(),
        Optional.ofNullable(entry.description()),
        entry.publicAddress().map(PostalAddress::line),
        Optional.ofNullable(entry.point()).filter(_ -> tellsWhere),
        Optional.ofNullable(entry.transportation()).filter(_ -> tellsWhere),
        Lists.orEmpty(entry.accessibility()),
        Optional.ofNullable(entry.accessibilityNote()),
        KnownService.telephones(entry.phones()),
        entry.accessibility() != null);
  }
}
