package ca.passerelle.directory;

import ca.passerelle.shared.ServiceId;

/**
 * A listed organization under an editor's hands.
 *
 * @param id as citizens' screens name it
 * @param version tells whether someone was faster
 * @param listedName what the list calls it, for ever
 */
public record EditedListing(ServiceId id, long version, String listedName, ListingEntry entry) {}
