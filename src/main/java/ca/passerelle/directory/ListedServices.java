package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Listed organizations with the needs they answer, as citizens and editors see them. */
@Component
class ListedServices {
  private final ListingStore listings;
  private final ListedNeedStore listedNeeds;

  ListedServices(ListingStore listings, ListedNeedStore listedNeeds) {
    this.listings = listings;
    this.listedNeeds = listedNeeds;
  }

  /** In the order of their names. */
  Map<ServiceId, EditedListing> of(CommunityId community, Translations.Book book) {
    var needs = needs(community);
    var entries = new LinkedHashMap<ServiceId, EditedListing>();
    for (var kept : listings.of(community, book).values()) {
      var id = new ServiceId(kept.id());
      var name = kept.item().nom();
      entries.put(
          id,
          new EditedListing(
              id, kept.version(), name, kept.item().entry(needs.getOrDefault(name, List.of()))));
    }
    return entries;
  }

  private Map<String, List<NeedId>> needs(CommunityId community) {
    var needs = new HashMap<String, List<NeedId>>();
    for (var listed : listedNeeds.current(community).values()) {
      needs
          .computeIfAbsent(listed.organization(), _ -> new ArrayList<>())
          .add(new NeedId(listed.need()));
    }
    return needs;
  }

  /** False when someone else saved it since. */
  boolean replace(CommunityId community, Translations.Book book, EditedListing edited) {
    var before = listings.of(community, book).get(edited.listedName());
    if (before == null
        || before.version() != edited.version()
        || !listings.learn(community, before, edited.entry())) {
      return false;
    }
    replaceNeeds(community, edited);
    return true;
  }

  /** Needs that stay keep the words they rest on. */
  private void replaceNeeds(CommunityId community, EditedListing edited) {
    var wanted = edited.entry().needs();
    var known = needs(community).getOrDefault(edited.listedName(), List.of());
    known.stream()
        .filter(need -> !wanted.contains(need))
        .map(need -> new ListedNeed(edited.listedName(), need.value(), null, null))
        .forEach(gone -> listedNeeds.remove(community, listedNeeds.key(gone)));
    for (int i = 0; i < wanted.size(); i++) {
      if (!known.contains(wanted.get(i))) {
        listedNeeds.put(
            community, i, new ListedNeed(edited.listedName(), wanted.get(i).value(), null, null));
      }
    }
  }

  /**
   * What a list says of an organization and editors learnt, and nothing more. The name in the list
   * stands as its organization.
   */
  Map<ServiceId, ServiceEntry> services(CommunityId community, Translations.Book book) {
    var needs = needs(community);
    var services = new LinkedHashMap<ServiceId, ServiceEntry>();
    for (var kept : listings.of(community, book).values()) {
      var item = kept.item();
      services.put(
          new ServiceId(kept.id()),
          service(
              item.nom(),
              item.entry(needs.getOrDefault(item.nom(), List.of())),
              publics(item.publics())));
    }
    return services;
  }

  private static @Nullable Translated publics(@Nullable String publics) {
    return publics == null ? null : Translated.french(publics.replace(";", ", "));
  }

  private static ServiceEntry service(
      String listedName, ListingEntry listing, @Nullable Translated eligibility) {
    return new ServiceEntry(
        "liste",
        listedName,
        listing.name(),
        listing.description(),
        null,
        listing.needs(),
        Status.ACTIVE,
        List.of(),
        null,
        null,
        eligibility,
        List.of(),
        null,
        null,
        null,
        null,
        listing.phones(),
        listing.email(),
        listing.website(),
        null,
        null,
        List.of(),
        List.of(),
        List.of());
  }
}
