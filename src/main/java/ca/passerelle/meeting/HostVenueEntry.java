package ca.passerelle.meeting;

import ca.passerelle.shared.HostVenueId;
import ca.passerelle.shared.Translated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A host venue as files write it. */
record HostVenueEntry(
    String id,
    Translated name,
    @Nullable String location,
    Translated hours,
    boolean stepFree,
    @Nullable Translated details,
    boolean available) {
  HostVenue venue() {
    return new HostVenue(
        new HostVenueId(id),
        name,
        Optional.ofNullable(location),
        hours,
        stepFree,
        Optional.ofNullable(details));
  }
}
