package ca.passerelle.directory;

import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.Translated;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place as files write it. */
record LocationEntry(
    String id,
    String locationType,
    Translated name,
    @Nullable Translated description,
    @Nullable Address address,
    @Nullable GeoPoint point,
    @Nullable Translated transportation,
    List<String> accessibility,
    @Nullable Translated accessibilityNote,
    List<PhoneEntry> phones) {
  LocationEntry {
    accessibility = Lists.orEmpty(accessibility);
    phones = Lists.orEmpty(phones);
  }

  record Address(
      @JsonProperty("address_1") String address1,
      @JsonProperty("address_2") @Nullable String address2,
      String city,
      String stateProvince,
      @Nullable String postalCode,
      String country) {}
}
