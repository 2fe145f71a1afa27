package ca.passerelle.contact;

import ca.passerelle.shared.CommunityId;
import ca.passerelle.shared.ContactRequestId;

/** Something happened to a request: look again. */
public record RequestChanged(ContactRequestId id, CommunityId community) {}
