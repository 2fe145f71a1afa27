package ca.passerelle.directory;

import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.PostalAddress;
import ca.passerelle.shared.Translated;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place as files write it.
 *
 * @param accessibility an empty list says that nothing there helps to get in
 * @param confidential the whole place is for the team only; null: no
 */
public record LocationEntry(
    String id,
    String locationType,
    Translated name,
    @Nullable Translated description,
    @Nullable PostalAddress address,
    @Nullable GeoPoint point,
    @Nullable Translated transportation,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> accessibility,
    @Nullable Translated accessibilityNote,
    List<PhoneEntry> phones,
    @Nullable Boolean confidential) {
  public LocationEntry {
    accessibility = accessibility == null ? null : List.copyOf(accessibility);
    phones = Lists.orEmpty(phones);
    confidential = Boolean.TRUE.equals(confidential) ? Boolean.TRUE : null;
  }

  boolean isPublic() {
    return confidential == null;
  }

  /** Empty: there is none, or it is not for everybody. Then nothing else may say where it is. */
  Optional<PostalAddress> publicAddress() {
    return Optional.ofNullable(address).filter(PostalAddress::forEverybody);
  }

  boolean whereaboutsArePublic() {
    return address == null || address.forEverybody();
  }
}
