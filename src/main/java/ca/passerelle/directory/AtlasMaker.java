package ca.passerelle.directory;

import ca.passerelle.community.Community;
import ca.passerelle.directory.KnownService.KnownSite;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the read model of a community from its tables. */
@Component
class AtlasMaker {
  private static final int NAME = 8;
  private static final int ORGANIZATION = 4;
  private static final int NEED = 3;
  private static final int TEXT = 1;

  private final Translations translations;
  private final NeedStore needs;
  private final OrganizationStore organizations;
  private final ListingStore listings;
  private final ListedNeedStore listedNeeds;
  private final LocationStore locations;
  private final ServiceStore services;

  AtlasMaker(
      Translations translations,
      NeedStore needs,
      OrganizationStore organizations,
      ListingStore listings,
      ListedNeedStore listedNeeds,
      LocationStore locations,
      ServiceStore services) {
    this.translations = translations;
    this.needs = needs;
    this.organizations = organizations;
    this.listings = listings;
    this.listedNeeds = listedNeeds;
    this.locations = locations;
    this.services = services;
  }

  Atlas make(Community community) {
    var book = translations.of(community.id());
    var known = needs.of(community.id(), book);
    var places = new LinkedHashMap<String, Place>();
    locations.of(community.id(), book).forEach((slug, entry) -> places.put(slug, place(entry)));
    var names = organizations.of(community.id(), book);
    var drawn = new LinkedHashMap<ServiceId, KnownService>();
    for (var kept : services.of(community.id(), book)) {
      if (kept.entry().isVisible()) {
        var organization = Objects.requireNonNull(names.get(kept.entry().organization())).name();
        drawn.put(
            kept.id(),
            service(
                kept.id(),
                organization,
                kept.entry(),
                false,
                sites(kept.entry(), places, community),
                known));
      }
    }
    for (var listed : listed(community, known)) {
      drawn.put(listed.id(), listed);
    }
    return new Atlas(community, known, places, drawn);
  }

  private static List<KnownSite> sites(
      ServiceEntry entry, Map<String, Place> places, Community community) {
    return entry.at().stream()
        .map(site ->
            new KnownSite(
                Objects.requireNonNull(places.get(site.location())),
                site,
                new Timetable(site, community.holidays(), community.zone())))
        .toList();
  }

  private static KnownService service(
      ServiceId id,
      Translated organization,
      ServiceEntry entry,
      boolean contactUnknown,
      List<KnownSite> sites,
      List<Need> needs) {
    var findable =
        new Findable()
            .by(NAME, entry.name())
            .by(ORGANIZATION, organization)
            .by(TEXT, entry.summary())
            .by(TEXT, entry.description())
            .by(TEXT, entry.eligibility());
    needs.stream()
        .filter(need -> entry.needs().contains(need.id()))
        .forEach(need -> findable.by(NEED, need.label()).by(NEED, need.examples()));
    return new KnownService(id, organization, entry, sites, contactUnknown, findable);
  }

  /** What a list says of an organization, and nothing more. */
  private List<KnownService> listed(Community community, List<Need> known) {
    var needsOf = new HashMap<String, List<NeedId>>();
    for (var listed : listedNeeds.current(community.id()).values()) {
      needsOf
          .computeIfAbsent(listed.organization(), _ -> new ArrayList<>())
          .add(new NeedId(listed.need()));
    }
    return listings.current(community.id()).values().stream()
        .map(listed ->
            service(
                new ServiceId(Ids.listing(community.id(), listed.nom())),
                Translated.french(listed.nom()),
                entry(listed, needsOf.getOrDefault(listed.nom(), List.of())),
                true,
                List.of(),
                known))
        .toList();
  }

  private static ServiceEntry entry(ListedOrganization listed, List<NeedId> needs) {
    return new ServiceEntry(
        "liste",
        "liste",
        Translated.french(listed.nom()),
        french(listed.secteur()),
        null,
        needs,
        Status.ACTIVE,
        List.of(),
        null,
        null,
        french(listed.publics() == null ? null : listed.publics().replace(";", ", ")),
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        List.of());
  }

  private static @Nullable Translated french(@Nullable String text) {
    return text == null ? null : Translated.french(text);
  }

  private static Place place(LocationEntry entry) {
    return new Place(
        entry.id(),
        entry.locationType().equals("virtual"),
        entry.name(),
        Optional.ofNullable(entry.description()),
        Optional.ofNullable(entry.address()).map(AtlasMaker::line),
        Optional.ofNullable(entry.point()),
        Optional.ofNullable(entry.transportation()),
        entry.accessibility(),
        Optional.ofNullable(entry.accessibilityNote()),
        KnownService.telephones(entry.phones()));
  }

  private static String line(LocationEntry.Address address) {
    return Stream.of(address.address1(), address.address2(), address.city(), address.postalCode())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
