package ca.passerelle.directory;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.NeedId;
import ca.passerelle.shared.ServiceId;
import ca.passerelle.shared.Translated;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** A listed organization as editors know it, and as citizens read it. */
  record Shown(EditedListing listing, ServiceEntry entry) {}

  Optional<Shown> find(CommunityId community, ServiceId id) {
    return Optional.ofNullable(some(community, List.of(id)).get(id));
  }

  Map<ServiceId, Shown> some(CommunityId community, Collection<ServiceId> wanted) {
    var needs = needs(community);
    var shown = new LinkedHashMap<ServiceId, Shown>();
    for (var kept : listings.of(community).values()) {
      if (wanted.contains(new ServiceId(kept.id()))) {
        var listing = edited(kept, needs);
        shown.put(listing.id(), new Shown(listing, entry(kept, listing.entry())));
      }
    }
    return shown;
  }

  /** In the order of their names. */
  Map<ServiceId, EditedListing> of(CommunityId community) {
    var needs = needs(community);
    var entries = new LinkedHashMap<ServiceId, EditedListing>();
    for (var kept : listings.of(community).values()) {
      var listing = edited(kept, needs);
      entries.put(listing.id(), listing);
    }
    return entries;
  }

  private static EditedListing edited(ListingStore.Kept kept, Map<String, List<NeedId>> needs) {
    var name = kept.item().nom();
    return new EditedListing(
        new ServiceId(kept.id()),
        kept.version(),
        name,
        kept.item().entry(needs.getOrDefault(name, List.of())));
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

  /** What it was before; empty, and nothing is replaced, when someone else saved it since. */
  Optional<ListingEntry> replace(CommunityId community, EditedListing edited) {
    var known = needs(community);
    return Optional.ofNullable(listings.of(community).get(edited.listedName()))
        .filter(kept -> kept.id().equals(edited.id().value()) && kept.version() == edited.version())
        .filter(kept -> listings.learn(community, kept, edited.entry()))
        .map(kept -> {
          replaceNeeds(community, edited, known.getOrDefault(edited.listedName(), List.of()));
          return edited(kept, known).entry();
        });
  }

  /** Needs that stay keep the words they rest on. */
  private void replaceNeeds(CommunityId community, EditedListing edited, List<NeedId> known) {
    var wanted = edited.entry().needs();
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
          entry(kept, item.entry(needs.getOrDefault(item.nom(), List.of()))));
    }
    return services;
  }

  private static ServiceEntry entry(ListingStore.Kept kept, ListingEntry listing) {
    return ServiceEntry.listed(kept.item().nom(), listing, publics(kept.item().publics()));
  }

  private static @Nullable Translated publics(@Nullable String publics) {
    return publics == null ? null : Translated.french(publics.replace(";", ", "));
  }
}
