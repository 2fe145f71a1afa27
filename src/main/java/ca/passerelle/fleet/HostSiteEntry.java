package ca.passerelle.fleet;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.PostalAddress;
import ca.passerelle.shared.Translated;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A host site as files write it. */
record HostSiteEntry(
    String id,
    String kind,
    Translated name,
    @Nullable PostalAddress address,
    @Nullable GeoPoint point,
    List<Phone> phones,
    @Nullable Translated note) {
  @SuppressWarnings("NullAway") // files leave the list out
  HostSiteEntry {
    phones = phones == null ? List.of() : List.copyOf(phones);
  }

  record Phone(
      String number,
      @Nullable String extension,
      @Nullable String type,
      @Nullable Translated description) {}

  HostSite in(CommunityId community) {
    return new HostSite(
        id,
        community,
        name,
        kind,
        Optional.ofNullable(address).map(PostalAddress::line),
        Optional.ofNullable(point));
  }
}
