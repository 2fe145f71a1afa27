package ca.passerelle.directory;

import ca.passerelle.community.Community;
import ca.passerelle.directory.KnownService.KnownSite;
import ca.passerelle.directory.freshness.Withdrawals;
import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.PostalAddress;
import ca.passerelle.shared.ServiceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    var places = places(community.id(), book);
    var providers = organizations.of(community.id(), book);
    var withdrawn = withdrawals.of(community.id());
    var drawn = new LinkedHashMap<ServiceId, KnownService>();
    for (var kept : services.of(community.id(), book)) {
      if (kept.entry().isVisible() && !withdrawn.contains(kept.id().value())) {
        drawn.put(kept.id(), known(kept, providers, places, community));
      }
    }
    listed.services(community.id(), book).forEach((id, entry) -> drawn.put(id, listed(id, entry)));
    return new Atlas(community, known, places, drawn);
  }

  /** How a service would be shown, be it a draft. */
  Optional<KnownService> preview(Community community, ServiceId id) {
    var book = translations.of(community.id());
    return services.of(community.id(), book).stream()
        .filter(kept -> kept.id().equals(id))
        .findFirst()
        .map(kept ->
            known(
                kept,
                organizations.of(community.id(), book),
                places(community.id(), book),
                community));
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

  private Map<String, Place> places(CommunityId community, Translations.Book book) {
    var places = new LinkedHashMap<String, Place>();
    locations.of(community, book).values().stream()
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
