package ca.passerelle.meeting;

import ca.passerelle.shared.HostVenueId;
import ca.passerelle.shared.Translated;
import java.util.Optional;

/**
 * A room lent for follow-up meetings.
 *
 * @param location id of its place in the directory, where the address stands
 * @param hours when it is lent, as people say it
 */
public record HostVenue(
    HostVenueId id,
    Translated name,
    Optional<String> location,
    Translated hours,
    boolean stepFree,
    Optional<Translated> details) {}
