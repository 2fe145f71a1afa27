package ca.passerelle.fleet;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Translated;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A host site as files write it. */
record HostSiteEntry(
    String id,
    String kind,
    Translated name,
    @Nullable Address address,
    @Nullable GeoPoint point,
    List<Phone> phones,
    @Nullable Translated note) {
  @SuppressWarnings("NullAway") // files leave the list out
  HostSiteEntry {
    phones = phones == null ? List.of() : List.copyOf(phones);
  }

  record Address(
      @JsonProperty("address_1") String address1,
      @JsonProperty("address_2") @Nullable String address2,
      String city,
      String stateProvince,
      @Nullable String postalCode,
      String country) {
    String line() {
      return Stream.of(address1, address2, city, postalCode)
          .filter(Objects::nonNull)
          .collect(Collectors.joining(", "));
    }
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
        Optional.ofNullable(address).map(Address::line),
        Optional.ofNullable(point));
  }
}
