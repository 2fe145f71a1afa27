package ca.passerelle.directory;

import ca.passerelle.shared.GeoPoint;
import ca.passerelle.shared.PostalAddress;
import ca.passerelle.shared.Translated;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as files write it.
 *
 * @param accessibility an empty list says that nothing there helps to get in
 */
record LocationEntry(
    String id,
    String locationType,
    Translated name,
    @Nullable Translated description,
    @Nullable PostalAddress address,
    @Nullable GeoPoint point,
    @Nullable Translated transportation,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> accessibility,
    @Nullable Translated accessibilityNote,
    List<PhoneEntry> phones) {
  LocationEntry {
    accessibility = accessibility == null ? null : List.copyOf(accessibility);
    phones = Lists.orEmpty(phones);
  }
}
